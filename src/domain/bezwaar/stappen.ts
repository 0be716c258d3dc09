/** The screens of handing in an objection, in the order a person meets them. */
export type StapId = 'inloggen' | 'kort' | 'besluit' | 'woorden' | 'bewijs' | 'gegevens' | 'contact' | 'controleren' | 'ontvangst';

/** How the objection reaches the municipality. Paper is always allowed (Awb 2:7 lid 2) and needs no login. */
export type Weg = 'digitaal' | 'papier';

/** Which screens a person walks: the way it is sent, and whether only the five fields that an objection needs are asked (Awb 6:5, 6:6). */
export interface Tocht {
  readonly weg: Weg;
  readonly kort?: boolean;
}

/** Other decisions in the same objection, each with fields of its own; the first decision has no number. */
export const NUMMERS = ['2', '3', '4', '5'] as const;
export type Nummer = (typeof NUMMERS)[number];

/** Everything a person types, by name. All of it is text, kept as typed. */
export type Veld =
  | 'omschrijving' | 'kenmerk' | 'datum' | 'orgaan' | 'redenTeLaat' | 'besluiten'
  | `${'omschrijving' | 'kenmerk' | 'datum'}${Nummer}`
  | 'gronden' | 'gebreken' | 'gewenst' | 'wensenlijst' | 'haast' | 'spoed'
  | 'wie' | 'naam' | 'adresregel' | 'plaatsregel' | 'straat' | 'huisnummer' | 'postcode' | 'plaats'
  | 'voorNaam' | 'voorStraat' | 'voorHuisnummer' | 'voorPostcode' | 'voorPlaats' | 'machtiging'
  | 'organisatie' | 'kvk' | 'anderen' | 'helper' | 'helperTelefoon'
  | 'telefoon' | 'wijze' | 'beltijd' | 'tolk' | 'hulp' | 'wensen' | 'geheim' | 'postadres' | 'horen' | 'post' | 'email' | 'kosten';

/** One screen: on which ways it appears and which fields stand on it. */
export interface Stap {
  readonly id: StapId;
  readonly wegen: readonly Weg[];
  readonly velden: readonly Veld[];
  /** Absent: the screen is on every way, short or not. */
  readonly kort?: boolean;
}

const beide: readonly Weg[] = ['digitaal', 'papier'];
const digitaal: readonly Weg[] = ['digitaal'];

/** All screens. What they ask follows Awb 6:5; nothing else may be demanded. */
export const stappen: readonly Stap[] = [
  {id: 'inloggen', wegen: beide, velden: []},
  // The fields of the short way stand on a screen of the long way too: its own are only those that it alone has.
  {id: 'kort', wegen: beide, kort: true, velden: ['adresregel', 'plaatsregel']},
  {
    id: 'besluit', wegen: beide, kort: false,
    velden: [
      'omschrijving', 'datum', 'redenTeLaat', 'kenmerk', 'orgaan', 'besluiten',
      ...NUMMERS.flatMap((nummer): readonly Veld[] => [`omschrijving${nummer}`, `datum${nummer}`, `kenmerk${nummer}`]),
    ],
  },
  {id: 'woorden', wegen: beide, kort: false, velden: ['gronden', 'gebreken', 'gewenst', 'wensenlijst', 'haast', 'spoed']},
  {id: 'bewijs', wegen: digitaal, kort: false, velden: []},
  {
    id: 'gegevens', wegen: beide, kort: false,
    velden: [
      'wie', 'organisatie', 'kvk', 'voorNaam', 'voorStraat', 'voorHuisnummer', 'voorPostcode', 'voorPlaats', 'machtiging',
      'naam', 'straat', 'huisnummer', 'postcode', 'plaats', 'anderen', 'helper', 'helperTelefoon',
    ],
  },
  {
    id: 'contact', wegen: beide, kort: false,
    velden: ['telefoon', 'wijze', 'beltijd', 'tolk', 'hulp', 'wensen', 'geheim', 'postadres', 'horen', 'post', 'email', 'kosten'],
  },
  {id: 'controleren', wegen: beide, velden: []},
  {id: 'ontvangst', wegen: digitaal, velden: []},
];

/** The screens on which a person fills in or checks something: what "step 2 of 5" counts. */
export function stappenOp(tocht: Tocht): readonly Stap[] {
  return rijVan(tocht).filter(({id}) => id !== 'inloggen' && id !== 'ontvangst');
}

/** The screen after `id` on this way, or `id` itself when there is none. */
export const volgendeStap = (id: StapId, tocht: Tocht): StapId => naast(id, tocht, 1);

/** The screen before `id` on this way, or `id` itself when there is none. */
export const vorigeStap = (id: StapId, tocht: Tocht): StapId => naast(id, tocht, -1);

/** The screen on which a person mends a field: on the short way there is only one. */
export const stapVan = (veld: Veld, {kort = false}: Partial<Tocht> = {}): StapId =>
  (kort ? 'kort' : stappen.find(({velden}) => velden.includes(veld))?.id ?? 'besluit');

function rijVan({weg, kort = false}: Tocht): readonly Stap[] {
  return stappen.filter((stap) => stap.wegen.includes(weg) && (stap.kort ?? kort) === kort);
}

function naast(id: StapId, tocht: Tocht, richting: 1 | -1): StapId {
  const rij = rijVan(tocht);
  const plaats = rij.findIndex((stap) => stap.id === id);
  return rij[plaats + richting]?.id ?? id;
}
