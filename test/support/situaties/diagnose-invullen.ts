import type {BezwaarDiagnose} from '../../../src/elements/bezwaar-diagnose/bezwaar-diagnose.js';
import {UNKNOWN, type Answers} from '../../../src/domain/diagnose/tree.js';

/** Answers every question that `answers` knows, through the controls a person would use, until there is none left. */
export async function vulIn(element: BezwaarDiagnose, answers: Answers) {
  for (let key = await vraag(element); key !== undefined && answers[key] !== undefined; key = await vraag(element, key)) {
    beantwoord(element.renderRoot, answers[key] ?? '');
  }
}

/** The key of the question on screen once it is another one than `before`; undefined at an advice. */
async function vraag(element: BezwaarDiagnose, before?: string): Promise<string | undefined> {
  for (;;) {
    await element.updateComplete;
    const fout = element.renderRoot.querySelector('.fout-overzicht');
    if (fout) throw new Error(`The page refuses the answer to "${before}": ${fout.textContent}`);
    const form = element.renderRoot.querySelector<HTMLFormElement>('form');
    if (form && form.dataset['vraag'] !== before) return form.dataset['vraag'];
    if (element.renderRoot.querySelector('[part="uitkomst"]')) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function beantwoord(root: ParentNode, value: string) {
  const text = root.querySelector<HTMLInputElement>('input.invoer');
  if (text && value === UNKNOWN) return root.querySelector<HTMLButtonElement>('form .knop.tweede')?.click();
  if (text) {
    text.value = value.split('-').map(Number).reverse().join('-');
    text.dispatchEvent(new InputEvent('input'));
  } else {
    const options = [...root.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    const chosen = options.find((radio) => radio.value === value);
    if (!chosen) throw new Error(`No answer "${value}" among: ${options.map((radio) => radio.value).join(', ')}`);
    chosen.click();
  }
  root.querySelector<HTMLFormElement>('form')?.requestSubmit();
}
