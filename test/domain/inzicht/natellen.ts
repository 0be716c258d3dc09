import type {Zaak} from '../../support/generator/zaken.js';

/**
 * Counts the indicators again from the raw events, without the folds, the facts or the figures: what happened, in the words of the
 * definitions. Days are compared as texts; working days come from a table of holidays of its own.
 */
export interface Nageteld {
  readonly ontvangen: string;
  readonly soort: string;
  readonly kanaal: string;
  readonly belVoor: string;
  readonly gesproken?: string;
  readonly vertegenwoordigd: boolean;
  readonly tolk: boolean;
  readonly einde?: string;
  readonly weg: 'open' | 'opgelost' | 'ingetrokken' | 'besloten' | 'doorgestuurd';
  readonly uitkomst?: string;
  readonly verdaagd: boolean;
  readonly opgeschort: boolean;
  readonly uitgesteld: boolean;
  readonly gehoord: boolean;
  readonly mediation: boolean;
  readonly dwangsom: number;
  readonly minuten?: number;
  readonly oorzaak?: string;
}

/** Holidays of the Algemene termijnenwet, and the days that were added by decree, in the years of the generator. */
const VRIJ = new Set([
  // By royal decree.
  '2024-12-27', '2025-05-30', '2026-01-02', '2026-05-15',
  '2024-12-25', '2024-12-26', '2025-01-01', '2025-04-18', '2025-04-21', '2025-05-05', '2025-05-29', '2025-06-09', '2025-12-25', '2025-12-26',
  '2026-01-01', '2026-04-03', '2026-04-06', '2026-04-27', '2026-05-05', '2026-05-14', '2026-05-25', '2026-12-25',
]);

function volgende(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** The third working day after a day. */
export function derdeWerkdag(day: string, isVrij: (day: string) => boolean = (one) => VRIJ.has(one)): string {
  let [now, left] = [day, 3];
  while (left > 0) {
    now = volgende(now);
    if (![0, 6].includes(new Date(`${now}T00:00:00Z`).getUTCDay()) && !isVrij(now)) left -= 1;
  }
  return now;
}

export function natellen({keten, internketen, bezwaarschrift}: Zaak): Nageteld {
  const events = keten.map(({gebeurtenis}) => gebeurtenis as unknown as {soort: string; op: string; door: string; volgnummer: number; gegevens: Record<string, unknown>});
  const of = (soort: string) => events.filter((one) => one.soort === soort);
  const day = (op: unknown) => String(op).slice(0, 10);
  const [first] = events;
  const {gegevens: came} = first!;
  const talks = of('verslag-gemaakt').map(({gegevens}) => day(gegevens['tijdstip'])).sort();
  const [decided] = of('besluit-genomen');
  const [withdrawn] = of('ingetrokken');
  const [sent] = of('doorgestuurd');
  const isAgreed = of('voorstel-aanvaard').length > 0 || of('nieuw-besluit-genomen').length > 0
    || of('verslag-gemaakt').some(({gegevens}) => ['uitgelegd', 'hersteld', 'nieuw-besluit'].includes(String(gegevens['uitkomst'])));
  const learned = internketen.map(({gebeurtenis}) => gebeurtenis as unknown as {soort: string; gegevens: Record<string, unknown>}).filter(({soort}) => soort === 'geleerd').at(-1)?.gegevens;
  return {
    ontvangen: day(first!.op),
    soort: String((came['besluit'] as {soort?: string}).soort ?? 'onbekend'),
    kanaal: {elektronisch: 'website', brievenbus: 'post', post: 'post', balie: 'balie', mail: 'mail'}[String(came['weg'])] ?? '?',
    belVoor: derdeWerkdag(day(first!.op)),
    ...(talks[0] !== undefined && {gesproken: talks[0]}),
    vertegenwoordigd: came['namens'] !== undefined,
    tolk: bezwaarschrift.contact?.tolk !== undefined,
    weg: decided ? 'besloten' : withdrawn ? (isAgreed ? 'opgelost' : 'ingetrokken') : sent ? 'doorgestuurd' : 'open',
    ...(decided && {einde: String(decided.gegevens['verzonden']), uitkomst: String(decided.gegevens['uitkomst'])}),
    ...(withdrawn && {einde: day(withdrawn.op)}), ...(sent && {einde: day(sent.op)}),
    verdaagd: of('verdaagd').length > 0,
    opgeschort: of('opgeschort').length > 0 || of('stukken-gevraagd').some(({gegevens}) => gegevens['herstel'] === true),
    uitgesteld: of('uitstel-aanvaard').length > 0,
    gehoord: of('hoorzitting-gehouden').length > 0,
    mediation: of('mediation-aanvaard').length > 0,
    dwangsom: Number(of('dwangsom-vastgesteld')[0]?.gegevens['bedrag'] ?? 0),
    ...(learned?.['minuten'] !== undefined && {minuten: Number(learned['minuten'])}),
    ...(learned && {oorzaak: String(learned['oorzaak'])}),
  };
}

/** What each indicator should be over these cases, in a period that starts with `maand`; left out is what the terms of law decide. */
export function nageteld(cases: readonly Nageteld[], maand: string, vandaag: string): Readonly<Record<string, {readonly n: number; readonly teller?: number; readonly waarde?: number | null}>> {
  const came = cases.filter(({ontvangen}) => ontvangen.startsWith(maand));
  const ended = cases.filter(({einde}) => einde?.startsWith(maand));
  const known = came.filter(({gesproken, belVoor, einde}) => gesproken !== undefined || belVoor < vandaag || einde !== undefined);
  const done = ended.filter(({weg}) => weg !== 'doorgestuurd');
  const decided = ended.filter(({weg}) => weg === 'besloten');
  const share = (of: readonly Nageteld[], is: (one: Nageteld) => boolean) => ({n: of.length, teller: of.filter(is).length});
  const middle = (values: readonly number[]) => ({n: values.length, waarde: mediaan(values)});
  const days = (of: readonly Nageteld[], to: (one: Nageteld) => string) => middle(of.map((one) => Math.max(0, (Date.parse(to(one)) - Date.parse(one.ontvangen)) / 86_400_000)));
  const learned = ended.filter(({oorzaak}) => oorzaak !== undefined);
  const paid = ended.filter(({dwangsom}) => dwangsom > 0);
  return {
    instroom: {n: came.length}, uitstroom: {n: ended.length},
    'binnen-drie-werkdagen': share(known, ({gesproken, belVoor}) => gesproken !== undefined && gesproken <= belVoor),
    gesproken: share(known, ({gesproken}) => gesproken !== undefined),
    'dagen-tot-gesprek': days(came.filter(({gesproken}) => gesproken !== undefined), ({gesproken = ''}) => gesproken),
    vertegenwoordigd: share(came, ({vertegenwoordigd}) => vertegenwoordigd),
    opgelost: share(done, ({weg}) => weg === 'opgelost'), ingetrokken: share(done, ({weg}) => weg === 'ingetrokken'),
    'dagen-tot-oplossing': days(done.filter(({weg}) => weg === 'opgelost'), ({einde = ''}) => einde),
    'dagen-tot-besluit': days(decided, ({einde = ''}) => einde),
    verdaagd: share(decided, ({verdaagd}) => verdaagd), opgeschort: share(decided, ({opgeschort}) => opgeschort),
    gegrond: share(decided, ({uitkomst}) => uitkomst === 'gegrond' || uitkomst === 'deels-gegrond'),
    uitgesteld: share(done, ({uitgesteld}) => uitgesteld), gehoord: share(done, ({gehoord}) => gehoord), mediation: share(done, ({mediation}) => mediation),
    minuten: middle(ended.flatMap(({minuten}) => (minuten === undefined ? [] : [minuten]))),
    'fout-gevonden': share(learned, ({oorzaak}) => oorzaak !== 'niets' && oorzaak !== 'nieuwe-feiten'),
    dwangsom: {n: paid.length, waarde: paid.reduce((sum, {dwangsom}) => sum + dwangsom, 0)},
  };
}

function mediaan(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  if (!sorted.length) return null;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
