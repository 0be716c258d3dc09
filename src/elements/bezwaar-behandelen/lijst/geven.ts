import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Werkregel} from '../../../api/behandelen.js';
import type {Collega} from '../../../api/werk.js';
import {datum} from '../../../i18n/datum.js';
import {selectField} from '../../fields/select-field.js';
import {textField} from '../../fields/text-field.js';
import type {Lijstwerk} from './lijstwerk.js';

/** To nobody: the option that stands for it. */
const NIEMAND = 'niemand';

/** A dialog that gives these cases to a colleague, or to nobody. What was chosen stays while it is open. */
export function geven(zaken: readonly Werkregel[], werk: Lijstwerk) {
  const form = {naar: '', reden: '', fout: ''};
  const send = async (event: Event) => {
    event.preventDefault();
    form.fout = form.naar ? '' : msg('Kies een collega.');
    werk.host.requestUpdate();
    if (form.fout) return naarVeld(werk, 'naar');
    const reden = form.reden.trim();
    const isGevraagd = await werk.geef({zaken: zaken.map(({zaaknummer}) => zaaknummer), naar: naarId(form.naar), ...(reden && {reden})}, aanWie(form.naar, werk));
    sluitAls(isGevraagd, werk);
  };
  return () => html`<h3 id="venster-titel" tabindex="-1">${titel(zaken)}</h3>
    <form novalidate @submit=${send}>
      ${collegaVeld('naar', msg('Aan wie?'), form.naar, form.fout, werk, (naar) => (form.naar = naar))}
      ${redenVeld(form)}
      ${mislukt(werk)}
      <div class="knoppen">${doeKnop(msg('Geef'), werk)}</div>
    </form>`;
}

const titel = (zaken: readonly Werkregel[]) =>
  zaken.length === 1 ? msg(str`Geef ${zaken[0]?.naam || (zaken[0]?.zaaknummer ?? '')} aan een collega`) : msg(str`Geef ${zaken.length} zaken aan een collega`);

/** Why, for who gets it; never for the citizen. */
export const redenVeld = (form: {reden: string}) => textField({
  name: 'reden', label: msg('Waarom? (mag leeg blijven)'), hint: msg('Uw collega leest dit. De indiener niet.'), value: form.reden, onInput: (reden) => (form.reden = reden),
});

/** A colleague to choose, with how much each has and who is away; last nobody. */
export function collegaVeld(name: string, label: string, value: string, error: string, {collegas}: Lijstwerk, onChoose: (id: string) => void) {
  const all = collegas.value?.collegas ?? [];
  return selectField({
    name, label, value, error: error || undefined, onChoose,
    options: [{value: '', label: msg('Kies een collega')}, ...all.map((each) => ({value: each.id, label: metWerk(each)})), {value: NIEMAND, label: msg('Niemand: wie tijd heeft, pakt het')}],
  });
}

/** A colleague with the number of cases, and until when they are away. */
export function metWerk({naam, ikzelf, zaken, afwezigTot}: Collega) {
  const wie = ikzelf ? msg(str`${naam} (u)`) : naam;
  const hoeveel = zaken === 1 ? msg('1 zaak') : msg(str`${zaken} zaken`);
  return afwezigTot ? msg(str`${wie}: ${hoeveel}, afwezig tot en met ${datum(afwezigTot)}`) : msg(str`${wie}: ${hoeveel}`);
}

/** The name of who gets it, as it stands in a sentence. */
export function aanWie(naar: string, {collegas}: Lijstwerk) {
  if (naar === NIEMAND) return msg('niemand');
  const found = collegas.value?.collegas.find(({id}) => id === naar);
  return found?.ikzelf ? msg('u') : found?.naam ?? msg('een collega');
}

/** The id to send for what was chosen. */
export const naarId = (naar: string) => (naar === NIEMAND ? null : naar);

/** Focus to a field of the dialog that is wrong; its mistake stands there. */
export function naarVeld(werk: Lijstwerk, naam: string) {
  werk.focus.to(`dialog #veld-${naam}`);
}

/** The button that does it; while that is under way it says so. */
export const doeKnop = (label: string, {gedaan: {isBezig}}: Lijstwerk, soort = 'knop') => html`
  <button type="submit" class=${soort} aria-disabled=${isBezig ? 'true' : 'false'}>${label}</button> ${isBezig ? html`<span role="status">${msg('Even geduld …')}</span>` : nothing}`;

/** Why it was not done, in the dialog, where what was filled in still stands. */
export const mislukt = ({gedaan: {uitkomst}}: Lijstwerk) =>
  (uitkomst?.isFout ? html`<p class="melding fout" role="alert" lang="nl">${uitkomst.zin}</p>` : nothing);

/** Closes the dialog once it was done; focus goes to what came of it. */
export function sluitAls(isGedaan: boolean, werk: Lijstwerk) {
  if (!isGedaan) return;
  werk.venster.sluit();
  werk.focus.to('#uitkomst');
}
