import type {Inlogfout} from '../../../src/domain/bezwaar/index.js';

/** The kinds of failure; each is a `type` of the contract: `urn:bezwaar:fout:<soort>`. */
export type Foutsoort = keyof typeof soorten;

const soorten = {
  onjuist: {status: 400, title: 'Er klopt iets niet', detail: 'In wat is gestuurd, klopt iets niet.'},
  inloggen: {status: 401, title: 'Log opnieuw in', detail: 'U bent niet (meer) ingelogd. Log in en probeer het opnieuw. Wat u hebt ingevuld, blijft staan.'},
  'mag-niet': {status: 403, title: 'Dit mag niet', detail: 'Met deze manier van inloggen kunt u dit niet doen.'},
  'niet-gevonden': {status: 404, title: 'Niet gevonden', detail: 'Wij vinden dit niet. Misschien klopt het adres niet, of is het niet van u.'},
  botsing: {status: 409, title: 'Dit past niet bij wat er al is', detail: 'Dit past niet bij wat de gemeente al heeft.'},
  'al-ingediend': {
    status: 409, title: 'Dit bezwaar is al ingediend',
    detail: 'Dit bezwaar is al ingediend, met een andere tekst of andere bestanden. Wat u nu stuurt, is niet meegenomen. U kunt het nog als aanvulling sturen. Noem dan het zaaknummer van uw bezwaar.',
  },
  'kan-niet-nu': {
    status: 409, title: 'Dit kan nu niet',
    detail: 'Dit kan nu niet, of niet meer. Misschien is er iets veranderd in deze zaak. Kijk opnieuw wat u kunt doen.',
  },
  'vier-ogen': {
    status: 409, title: 'Een collega kijkt eerst mee',
    detail: 'In uw gemeente kijkt hier eerst een collega naar, precies zoals u het verstuurt. Vraag een collega om mee te kijken. Er is nog niets gedaan. Wat u typte, blijft staan.',
  },
  veranderd: {status: 412, title: 'Ergens anders veranderd', detail: 'Dit concept is ergens anders veranderd of gewist. Er is niets overschreven.'},
  'te-groot': {status: 413, title: 'Te groot', detail: 'Wat is gestuurd, is te groot.'},
  'verkeerde-soort': {status: 415, title: 'Dit soort bestand kan niet', detail: 'Dit soort bestand kan de gemeente niet aannemen.'},
  'te-vaak': {status: 429, title: 'Even wachten', detail: 'Dit is te vaak achter elkaar geprobeerd. Wacht even en probeer het opnieuw.'},
  storing: {status: 500, title: 'Storing', detail: 'Er is een storing bij de gemeente. Probeer het later opnieuw. Wat u hebt ingevuld, blijft staan.'},
  bezet: {status: 503, title: 'Nu niet gelukt', detail: 'De gemeente kan dit nu niet bevestigen. Stuur het over een minuut nog eens; dubbel indienen kan niet.'},
  'inlogdienst-weg': {status: 503, title: 'Inloggen lukt nu niet', detail: 'De inlogdienst is nu niet bereikbaar. Probeer het over een paar minuten opnieuw.'},
} as const;

/** A field that does not fit, with its sentence. */
export interface Veldfout {
  readonly in: 'body' | 'path' | 'query' | 'header';
  readonly location: {readonly pointer?: string; readonly name?: string};
  readonly code: string;
  readonly detail: string;
}

/** A failure a person must hear about. Thrown anywhere below a route; becomes problem details (RFC 9457) in one place. */
export class Fout extends Error {
  override readonly name = 'Fout';

  /** `detail` replaces the general sentence; it is Dutch, names what is wrong and never holds what someone else typed. */
  constructor(
    readonly soort: Foutsoort,
    readonly detail?: string,
    readonly extra: {readonly errors?: readonly Veldfout[]; readonly retryAfter?: number; readonly etag?: string; readonly inlogfout?: Inlogfout} = {},
  ) {
    super(`${soort}: ${detail ?? ''}`);
  }

  /** The HTTP status of this kind. */
  get status(): number {
    return soorten[this.soort].status;
  }
}

/** What a failure says to a person, without the way on. */
export function sentenceOf({soort, detail}: Fout): string {
  return detail ?? soorten[soort].detail;
}

/** The problem details of a failure; the way on by phone is always in it when the municipality is known. */
export function problem(fout: Fout, telefoon: string | undefined, instance: string | undefined) {
  const {status, title} = soorten[fout.soort];
  const phone = telefoon === undefined ? '' : ` Lukt het niet? Bel ${telefoon}, dan helpen wij u.`;
  return {
    status,
    body: {
      type: `urn:bezwaar:fout:${fout.soort}`,
      title,
      status,
      detail: sentenceOf(fout) + phone,
      ...(instance !== undefined && {instance}),
      ...(telefoon !== undefined && {telefoon}),
      ...(fout.extra.errors && {errors: fout.extra.errors}),
    },
  };
}
