import type {Browser, ElementHandle, Page, SerializedAXNode} from 'puppeteer-core';

/** What went wrong while somebody looked at a page: console errors, script errors and CSP violations. */
export interface Spoor {
  readonly page: Page;
  readonly problems: string[];
  /** `METHOD url` of every request, in order. */
  readonly requests: string[];
}

/** A visitor with a browser of their own: cookies and storage are shared with nobody. */
export async function bezoeker(browser: Browser, viewport = {width: 390, height: 844}): Promise<Spoor> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(45_000);
  await page.setViewport(viewport);
  const spoor: Spoor = {page, problems: [], requests: []};
  page.on('console', (message) => {
    if (message.type() === 'error' || message.text().includes('Content Security Policy')) spoor.problems.push(message.text());
  });
  page.on('pageerror', (error) => spoor.problems.push(String(error)));
  page.on('request', (request) => spoor.requests.push(`${request.method()} ${request.url()}`));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Content Security Policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return spoor;
}

const aria = (role: string, name: string) => `::-p-aria([name="${name}"][role="${role}"])`;

/** Presses what has this role and name, as soon as it is there and can be pressed. */
export async function klik(page: Page, role: 'button' | 'link' | 'radio' | 'checkbox', name: string) {
  await page.locator(aria(role, name)).click().catch(async (error: unknown) => {
    throw new Error(`No ${role} to press on ${page.url()}: ${name}\nbut: ${await tekst(page)}`, {cause: error});
  });
}

// As text: tsx gives named functions a helper that a page does not have.
const OPTION = `(name) => {
  const all = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  return all(document).find((one) => one.localName === 'label' && one.querySelector('span')?.textContent.trim() === name);
}`;

/** Chooses the option with this label, whatever hint it has, and goes on. */
export async function kies(page: Page, option: string, verder = 'Verder') {
  const found = await page.waitForFunction(`(${OPTION})(${JSON.stringify(option)})`);
  await (found.asElement() as ElementHandle<Element> | null)?.click();
  await klik(page, 'button', verder);
}

/** Fills in the field with this label. */
export async function vul(page: Page, label: string, text: string) {
  await page.locator(aria('textbox', label)).fill(text).catch(async (error: unknown) => {
    throw new Error(`No field on ${page.url()}: ${label}\nbut: ${await tekst(page)}`, {cause: error});
  });
}

/** Waits until this text is on the page, also inside shadow roots; throws with what is there instead. */
export async function zie(page: Page, text: string) {
  await page.waitForSelector(`>>> ::-p-text(${text})`, {visible: true}).catch(async () => {
    throw new Error(`Not on ${page.url()}: ${text}\nbut: ${await tekst(page)}`);
  });
}

/** Waits for a heading with this name. */
export async function kop(page: Page, name: string) {
  await page.waitForSelector(aria('heading', name), {visible: true}).catch(async () => {
    throw new Error(`No heading ${name} on ${page.url()}, but: ${await tekst(page)}`);
  });
}

const READ = `(function read(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  // A slot has no box of its own, so it would count as hidden.
  if (node.localName === 'slot') return node.assignedNodes({flatten: true}).map(read).join(' ');
  if (!node.checkVisibility()) return '';
  const text = [...(node.shadowRoot ?? node).childNodes].map(read).join(' ');
  return getComputedStyle(node).display.startsWith('inline') ? text : text + '\\n';
})(document.body)`;

/** All text of the page, shadow roots included, as a person sees it: what is hidden or not slotted is not there. */
export async function tekst(page: Page): Promise<string> {
  const text = (await page.evaluate(READ)) as string;
  return text.replace(/\s+/g, ' ').replace(/ ([.,;:!?])/g, '$1');
}

/** Role and name of what has the focus, looked up through shadow roots. */
export async function focus(page: Page): Promise<string> {
  const handle = await page.evaluateHandle(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  });
  const element = handle.asElement();
  if (!element) return '';
  const node = await page.accessibility.snapshot({root: element as ElementHandle, interestingOnly: false});
  return node ? `${node.role} ${node.name ?? ''}`.trim() : '';
}

/** Presses Tab until the focus is on what begins with `role name`; throws after 80 presses with the way it went. */
export async function tabNaar(page: Page, wanted: string) {
  const way: string[] = [];
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const now = await focus(page);
    if (now.startsWith(wanted)) return;
    way.push(now);
  }
  throw new Error(`Tab never reached ${wanted}:\n${way.join('\n')}`);
}

/** Goes into the radio buttons and moves with the arrows to the option; throws when it is not among them. */
export async function pijlNaar(page: Page, option: string) {
  await tabNaar(page, 'radio ');
  for (let presses = 0; presses < 20; presses++) {
    if ((await focus(page)).startsWith(`radio ${option}`)) {
      await page.keyboard.press('Space');
      return;
    }
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`No option ${option}`);
}

/** How many pixels the page is wider than the screen: 0 means no scrolling sideways. */
export function teBreed(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What a screen reader comes to, in its order: headings and everything that can be worked, in the screen from the heading `kop` to the help below it. */
export async function voorgelezen(page: Page, kop: string): Promise<readonly string[]> {
  const flat = (node: SerializedAXNode): string[] => [`${node.role} ${node.name ?? ''}`.trim(), ...(node.children ?? []).flatMap(flat)];
  const root = await page.accessibility.snapshot();
  const all = (root ? flat(root) : []).filter((one) => /^(heading|textbox|checkbox|radio|button|link|DisclosureTriangle|complementary) /.test(one));
  const begin = all.indexOf(`heading ${kop}`);
  return all.slice(begin, all.findIndex((one, index) => index > begin && one.startsWith('complementary')));
}
