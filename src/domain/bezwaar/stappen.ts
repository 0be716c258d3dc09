/** The screens of handing in an objection, in the order a person meets them. */
export type StapId = 'inloggen' | 'besluit' | 'woorden' | 'bewijs' | 'gegevens' | 'contact' | 'controleren' | 'ontvangst';

/** How the objection reaches the municipality. Paper is always allowed (Awb 2:7 lid 2) and needs no login. */
export type Weg = 'digitaal' | 'papier';

/** Everything a person types, by name. All of it is text, kept as typed. */
export type Veld =
  | 'omschrijving' | 'kenmerk' | 'datum' | 'redenTeLaat'
  | 'gronden' | 'gewenst'
  | 'naam' | 'straat' | 'huisnummer' | 'postcode' | 'plaats'
  | 'telefoon' | 'beltijd' | 'tolk' | 'wensen' | 'horen' | 'post' | 'email' | 'kosten';

/** One screen: on which ways it appears and which fields stand on it. */
export interface Stap {
  readonly id: StapId;
  readonly wegen: readonly Weg[];
  readonly velden: readonly Veld[];
}

const beide: readonly Weg[] = ['digitaal', 'papier'];
const digitaal: readonly Weg[] = ['digitaal'];

/** All screens. What they ask follows Awb 6:5; nothing else may be demanded. */
export const stappen: readonly Stap[] = [
  {id: 'inloggen', wegen: beide, velden: []},
  {id: 'besluit', wegen: beide, velden: ['omschrijving', 'kenmerk', 'datum', 'redenTeLaat']},
  {id: 'woorden', wegen: beide, velden: ['gronden', 'gewenst']},
  {id: 'bewijs', wegen: digitaal, velden: []},
  {id: 'gegevens', wegen: beide, velden: ['naam', 'straat', 'huisnummer', 'postcode', 'plaats']},
  {id: 'contact', wegen: beide, velden: ['telefoon', 'beltijd', 'tolk', 'wensen', 'horen', 'post', 'email', 'kosten']},
  {id: 'controleren', wegen: beide, velden: []},
  {id: 'ontvangst', wegen: digitaal, velden: []},
];

/** The screens on which a person fills in or checks something: what "step 2 of 5" counts. */
export function stappenOp(weg: Weg): readonly Stap[] {
  return stappen.filter((stap) => stap.wegen.includes(weg) && stap.id !== 'inloggen' && stap.id !== 'ontvangst');
}

/** The screen after `id` on this way, or `id` itself when there is none. */
export const volgendeStap = (id: StapId, weg: Weg): StapId => naast(id, weg, 1);

/** The screen before `id` on this way, or `id` itself when there is none. */
export const vorigeStap = (id: StapId, weg: Weg): StapId => naast(id, weg, -1);

/** The screen on which a field stands. */
export const stapVan = (veld: Veld): StapId => stappen.find(({velden}) => velden.includes(veld))?.id ?? 'besluit';

function naast(id: StapId, weg: Weg, richting: 1 | -1): StapId {
  const rij = stappen.filter(({wegen}) => wegen.includes(weg));
  const plaats = rij.findIndex((stap) => stap.id === id);
  return rij[plaats + richting]?.id ?? id;
}
