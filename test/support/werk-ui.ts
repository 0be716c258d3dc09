import type {LitElement} from 'lit';
import {focused, waitUntil} from './ui.js';

// What a handler does on the worklist; no test library here, stories use these too.

const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** The names on the lines, from top to bottom. */
export const namen = (el: LitElement) => [...el.renderRoot.querySelectorAll('.werklijst [data-zaak]')].map((each) => squeeze(each.textContent));

/** The line of this person. Fails by saying who is there. */
export function lijn(el: LitElement, naam: string) {
  const found = [...el.renderRoot.querySelectorAll<HTMLElement>('.werk')].find((each) => squeeze(each.querySelector('h4')?.textContent) === naam);
  if (!found) throw new Error(`No line of ${naam} among ${namen(el).join(', ')}`);
  return found;
}

/** Presses a button of the line of this person. */
export async function opLijn(el: LitElement, naam: string, knop: string) {
  const found = [...lijn(el, naam).querySelectorAll('button')].find((each) => squeeze(each.textContent).startsWith(knop));
  if (!found) throw new Error(`No "${knop}" at ${naam}: ${squeeze(lijn(el, naam).textContent)}`);
  found.focus();
  found.click();
  await el.updateComplete;
}

/** Ticks the line of this person, or no longer. */
export async function vink(el: LitElement, naam: string) {
  lijn(el, naam).querySelector<HTMLInputElement>('.kies input')?.click();
  await el.updateComplete;
}

/** Chooses from the list with this label the option that begins so. Fails by listing what there is. */
export async function kies(el: LitElement, label: string, optie: string) {
  const select = [...el.renderRoot.querySelectorAll('select')].find(({labels}) => squeeze(labels[0]?.textContent) === label);
  const option = [...select?.options ?? []].find(({label: one}) => one.startsWith(optie));
  if (!select || !option) throw new Error(`No "${optie}" in "${label}": ${[...select?.options ?? []].map((each) => each.label).join(' | ')}`);
  select.focus();
  select.value = option.value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await el.updateComplete;
}

/** Waits until the dialog with this title has the focus. */
export const inVenster = (el: LitElement, titel: string) =>
  waitUntil(() => el.renderRoot.querySelector('dialog')?.open === true && focused() === titel, `the dialog "${titel}" is open, with focus on its heading`);

/** Presses the button in the dialog with this text. */
export async function inVensterDruk(el: LitElement, knop: string) {
  const all = [...el.renderRoot.querySelectorAll<HTMLElement>('dialog button')];
  const found = all.find((each) => squeeze(each.textContent).startsWith(knop));
  if (!found) throw new Error(`No "${knop}" in the dialog among: ${all.map((each) => squeeze(each.textContent)).join(' | ')}`);
  found.focus();
  found.click();
  await el.updateComplete;
}

/** The button of a list, as it is read. */
export const teller = (el: LitElement, lijst: string) => squeeze(el.renderRoot.querySelector(`[data-lijst='${lijst}']`)?.textContent);
