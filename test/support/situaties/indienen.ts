import type {BezwaarIndienen} from '../../../src/elements/bezwaar-indienen/bezwaar-indienen.js';
import {nieuwFormulier, type Formulier} from '../../../src/elements/bezwaar-indienen/formulier.js';
import {OVERDRACHT_SLEUTEL, type Overdracht} from '../../../src/domain/bezwaar/index.js';
import {FakeBackend, type Begin} from '../fake-backend.js';
import {lindeveld} from './gemeenten.js';
import {choose, open, press, sees, type} from '../ui.js';

/** What the diagnosis left: income support, refused in a letter of 23 February 2026. */
export const overdracht: Overdracht = {
  versie: 1,
  antwoorden: {},
  besluit: {soort: 'bijstand', omschrijving: 'Mijn bijstand is geweigerd', datum: '2026-02-23', bekendmaking: '2026-02-23'},
};

/** Leaves something for the form, as the diagnosis does. */
export const naDiagnose = (data: Overdracht = overdracht) => sessionStorage.setItem(OVERDRACHT_SLEUTEL, JSON.stringify(data));

/** The person left to log in, with what they chose on the first screen. */
export const isWegOmInTeLoggen = ({endpoint}: FakeBackend, keuzes: object = {}) => sessionStorage.setItem('bezwaar-onderweg', JSON.stringify([endpoint, keuzes]));

/** Forgets what pages leave behind, so that every test and story starts fresh. */
export const vergeet = () => sessionStorage.clear();

/** A municipality that keeps drafts, and lets one go on elsewhere with a code. */
export const metConcepten = (begin: Begin = {}) => new FakeBackend({gemeente: {...lindeveld, concepten: {dagen: 30, codeDagen: 7}}, ...begin});

/** As if this person, on another device, had got as far as the reasons. */
export function eldersBegonnen(backend: FakeBackend, omschrijving: string, gronden: string, sleutel: string = crypto.randomUUID()) {
  const formulier: Formulier = {...nieuwFormulier(sleutel), stap: 'woorden', velden: {omschrijving, datum: '23-2-2026', gronden}};
  backend.zetConcept(sleutel, omschrijving, JSON.stringify(formulier));
}

/** The form on 3 March 2026, five weeks before the last day of {@link overdracht}. */
export const openFormulier = (backend: FakeBackend, extra: Record<string, string> = {}) =>
  open<BezwaarIndienen>('bezwaar-indienen', {endpoint: backend.endpoint, vandaag: '2026-03-03', ...extra}, '<p>Bel 14 0182</p>');

/** Fills in everything up to the screen with this number: 1 decision, 2 words, 3 evidence, 4 details, 5 contact, 6 review. */
export async function vulTot(element: BezwaarIndienen, scherm: 1 | 2 | 3 | 4 | 5 | 6) {
  await press(element, 'Begin met uw bezwaar');
  await sees(element, 'Stap 1 van 6');
  if (scherm === 1) return;
  await type(element, 'Om welk besluit', 'Mijn bijstand is geweigerd');
  await type(element, 'Welke datum', '23-2-2026');
  await press(element, 'Verder');
  if (scherm === 2) return;
  await type(element, 'Wat klopt er niet', 'Het spaargeld is van mijn moeder.\nNiet van mij. 🐟');
  await press(element, 'Verder');
  if (scherm === 3) return;
  await press(element, 'Verder');
  if (scherm === 4) return;
  if (scherm === 6) return vulGegevens(element);
  await vulAdres(element);
  await press(element, 'Verder');
}

/** From the screen about the person to the review. */
export async function vulGegevens(element: BezwaarIndienen) {
  await vulAdres(element);
  await press(element, 'Verder');
  await type(element, 'Telefoonnummer', '06 12345678');
  await press(element, 'Verder');
}

/** The fields of the screen about the person. */
export async function vulAdres(element: BezwaarIndienen) {
  for (const [label, value] of [
    ['Uw naam', 'Samira El Amrani'], ['Straat', 'Lindelaan'],
    ['Huisnummer', '12'], ['Postcode', '2741 CD'], ['Woonplaats', 'Lindeveld'],
  ] as const) await type(element, label, value);
}

/** Only what an objection needs, in five fields. */
export async function vulKort(element: BezwaarIndienen, begin = 'Begin met uw bezwaar') {
  await choose(element, 'Ik heb haast.');
  await press(element, begin);
  await sees(element, 'Stap 1 van 2');
  for (const [label, value] of [
    ['Om welk besluit', 'Mijn bijstand is geweigerd'], ['Welke datum', '23-2-2026'], ['Uw naam', 'Samira El Amrani'],
    ['Straat en huisnummer', 'Lindelaan 12 bis'], ['Postcode en woonplaats', '2741 CD Lindeveld'],
  ] as const) await type(element, label, value);
  await press(element, 'Verder');
}

/** Answers for whom; the questions that belong to it, such as the one with `vraag`, are fetched then. */
export async function kiesWie(element: BezwaarIndienen, wie: string, vraag: string) {
  await choose(element, wie);
  await sees(element, vraag);
}

/** A daughter for her mother, who lives in a home and has dementia. Both have the same labels, so fields go by their names. */
export async function vulVoorMoeder(element: BezwaarIndienen, machtiging = 'Dat hoeft niet: ik ben curator') {
  await kiesWie(element, 'Voor iemand anders', 'Hoe laat u zien dat dit mag?');
  await choose(element, machtiging);
  for (const [name, value] of Object.entries({
    voorNaam: 'J. de Wit-Bos', voorStraat: 'Zorglaan', voorHuisnummer: '3 k 14', voorPostcode: '2742 AA', voorPlaats: 'Lindeveld',
    naam: 'A. de Wit', straat: 'Lindelaan', huisnummer: '12', postcode: '2741 CD', plaats: 'Lindeveld',
  })) {
    const control = element.renderRoot.querySelector<HTMLInputElement>(`#veld-${name}`);
    if (!control) throw new Error(`No field ${name}`);
    control.value = value;
    control.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  }
  await element.updateComplete;
}
