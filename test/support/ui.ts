import type {LitElement} from 'lit';

// No test library here: stories use these helpers too.

/** Waits until `is` holds, up to three seconds. */
export async function waitUntil(is: () => boolean, message = 'it became true') {
  for (const end = Date.now() + 3000; !is(); await new Promise((resolve) => setTimeout(resolve, 20))) {
    if (Date.now() > end) throw new Error(`Waited in vain until ${message}`);
  }
}

const opened: Element[] = [];

if ('afterEach' in globalThis) afterEach(() => opened.splice(0).forEach((element) => element.remove()));

/** The innermost focused element, looked up through shadow roots. */
function active(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

const root = (element: Element) => element.shadowRoot ?? element;

const isShown = (element: Element) => element.checkVisibility({visibilityProperty: true});

/** All elements that match, and that a person can see. */
const shown = <E extends Element = HTMLElement>(element: Element, selector: string) =>
  [...root(element).querySelectorAll<E>(selector)].filter(isShown);

/** Puts an element on the page and waits until it shows something of its own. */
export async function open<E extends LitElement>(tag: string, attributes: Record<string, string> = {}, inside = ''): Promise<E> {
  const element = document.createElement(tag) as E;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = inside;
  document.body.append(element);
  opened.push(element);
  await waitUntil(() => shown(element, 'h2').length > 0, `<${tag}> shows a heading`);
  return element;
}

/** Everything a person can read in the element now. */
export const text = (element: Element) => squeeze(root(element).querySelector<HTMLElement>('div')?.innerText);

/** Waits until `words` can be read; fails with what can be read instead. */
export async function sees(element: Element, words: string) {
  try {
    await waitUntil(() => text(element).includes(words));
  } catch {
    throw new Error(`Expected to read "${words}", but there is: ${text(element)}`);
  }
}

/** The text of the first heading. */
export const heading = (element: Element) => squeeze(shown(element, 'h2')[0]?.innerText);

/** What the focused element says: its own text, or the label of a field. */
export function focused() {
  const at = active();
  const label = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels?.[0] : at;
  return squeeze(label?.textContent);
}

/** The control with this label. Fails by listing the labels there are. */
export function field(element: Element, label: string) {
  const controls = [...root(element).querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
  const found = controls.find(({labels}) => [...(labels ?? [])].some((each) => squeeze(each.textContent).startsWith(label)));
  if (!found) throw new Error(`No field "${label}" among: ${controls.map(({labels}) => squeeze(labels?.[0]?.textContent)).join(' | ')}`);
  return found;
}

/** Types into the field with this label, as a person would: what was there goes. */
export async function type(element: LitElement, label: string, value: string) {
  const control = field(element, label);
  control.focus();
  control.value = value;
  control.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await element.updateComplete;
}

/** Clicks the radio button or checkbox with this label. */
export async function choose(element: LitElement, label: string) {
  field(element, label).click();
  await element.updateComplete;
}

/** Presses the button or link with this text. Fails by listing what can be pressed. */
export async function press(element: LitElement, words: string) {
  const all = shown(element, 'button, a, summary');
  const found = all.find((each) => squeeze(each.textContent).startsWith(words));
  if (!found) throw new Error(`No button "${words}" among: ${all.map((each) => squeeze(each.textContent)).join(' | ')}`);
  found.focus();
  found.click();
  await element.updateComplete;
}

/** Picks files in the file field with this label. */
export async function pick(element: LitElement, label: string, ...files: readonly File[]) {
  const control = field(element, label) as HTMLInputElement;
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  control.files = data.files;
  control.dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}
