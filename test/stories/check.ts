/**
 * Opens every story of the built Storybook and asks axe what it finds; then turns
 * it to another municipality's theme in the dark and asks what looks alone can
 * change. Also fails on an error in the console, so a story that does not work
 * without a backend is found too. `STORY=dossier` limits it to matching ids.
 */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {AxeResults} from 'axe-core';
import type {Browser, ConsoleMessage, Page} from 'puppeteer-core';
import {launch} from '../support/node/browser.mjs';

const root = fileURLToPath(new URL('../../storybook-static', import.meta.url));
const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const firstLook = {thema: 'lindeveld', kleur: 'licht'};
const secondLook = {thema: 'duinmeer', kleur: 'donker'};
/** The rules that colours and sizes can break; the rest was asked in the first look. */
const rulesOfLooks = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];
const types: Record<string, string> = {
  '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml',
};

/** The built Storybook on a free port of this machine. */
async function serve() {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    try {
      const body = readFileSync(join(root, path === '/' ? 'index.html' : path));
      response.writeHead(200, {'content-type': types[extname(path)] ?? 'application/octet-stream'}).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const {port} = server.address() as {port: number};
  return {origin: `http://127.0.0.1:${port}`, close: () => server.close()};
}

/** What browsers say by themselves when a story is about a backend that refuses. */
const isExpected = (text: string) => text.includes('Failed to load resource');

/** What of Storybook's preview a test needs. */
interface Preview {
  __STORYBOOK_PREVIEW__?: {currentRender?: {id: string; phase: string}};
  __STORYBOOK_ADDONS_CHANNEL__: {emit: (event: string, data: unknown) => void; once: (event: string, then: () => void) => void};
  realFetch: typeof fetch;
  axe: {run: (context: unknown, options: unknown) => Promise<AxeResults>};
}

/** Until what the person does in the story is done; a story without an element of ours proves nothing. */
async function finish(page: Page, id: string): Promise<string[]> {
  const ended = await page.waitForFunction((wanted) => {
    const {currentRender} = (globalThis as unknown as Preview).__STORYBOOK_PREVIEW__ ?? {};
    return currentRender?.id === wanted && ['completed', 'finished', 'errored', 'aborted'].find((end) => end === currentRender.phase);
  }, {timeout: 30_000}, id);
  const end = await ended.jsonValue();
  if (await page.evaluate(() => document.body.classList.contains('sb-show-errordisplay'))) {
    return [await page.$eval('#error-message', (shown) => shown.textContent ?? 'unknown')];
  }
  if (end === 'errored' || end === 'aborted') return [`the story ${end}`];
  const missing = await page.$$eval('#storybook-root *', (all) =>
    all.map(({localName}) => localName).filter((name) => name.includes('-') && !customElements.get(name)));
  await page.waitForNetworkIdle({idleTime: 150, timeout: 5_000}).catch(() => undefined);
  return missing.length ? [`not defined: ${missing.join(', ')}`] : [];
}

/** What axe finds on the story as it looks now; all rules, or only these. */
async function ask(page: Page, rules?: string[]): Promise<string[]> {
  const {violations} = await page.evaluate(async (only) => (globalThis as unknown as Preview).axe.run('#storybook-root', {
    ...(only ? {runOnly: only} : {rules: {region: {enabled: false}}}), resultTypes: ['violations'],
  }), rules);
  return violations.map(({id, help, nodes}) =>
    `${id}: ${help}\n      ${nodes.map(({target}) => target.flat().join(' ')).slice(0, 3).join('\n      ')}`);
}

/** Turns the story as it stands to another theme and colour. */
async function turn(page: Page, look: typeof firstLook | typeof secondLook) {
  const kleur = await page.evaluate(async (globals) => {
    const channel = (globalThis as unknown as Preview).__STORYBOOK_ADDONS_CHANNEL__;
    const done = new Promise<void>((then) => channel.once('storyRendered', then));
    channel.emit('updateGlobals', {globals});
    await done;
    await new Promise(requestAnimationFrame);
    return document.documentElement.dataset['kleur'];
  }, look);
  if (kleur !== look.kleur) throw new Error(`The story did not turn ${look.kleur}.`);
}

/** Opens the story on a page of its own: nothing of another story is left. Storybook's own axe stays off: ours asks more, and two at once refuse. */
async function openAlone(page: Page, origin: string, id: string) {
  const {thema, kleur} = firstLook;
  await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story&globals=thema:${thema};kleur:${kleur};a11y.manual:!true`, {waitUntil: 'load'});
  await page.evaluate(axeSource);
}

/** Opens the story where another one was, as a reader of Storybook does: most of the time goes into loading a page. */
async function openNext(page: Page, id: string) {
  await turn(page, firstLook);
  await page.evaluate((storyId) => {
    // A story that forgot its backend must not live on that of another.
    globalThis.fetch = (globalThis as unknown as Preview).realFetch;
    (globalThis as unknown as Preview).__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', {storyId, viewMode: 'story'});
  }, id);
}

/** What is wrong with one story, per look; empty when nothing is. */
async function faults(page: Page, id: string, open: () => Promise<void>): Promise<{look: string; found: string[]}[]> {
  const light: string[] = [];
  const dark: string[] = [];
  let found = light;
  const onError = (error: unknown) => found.push(`page error: ${String(error)}`);
  const onConsole = (message: ConsoleMessage) => message.type() === 'error' && !isExpected(message.text()) && found.push(`console: ${message.text()}`);
  page.on('pageerror', onError);
  page.on('console', onConsole);
  try {
    await open();
    light.push(...await finish(page, id));
    light.push(...await ask(page));
    found = dark;
    await turn(page, secondLook);
    dark.push(...await ask(page, rulesOfLooks));
  } catch (error) {
    found.push(String(error));
  } finally {
    page.off('pageerror', onError);
    page.off('console', onConsole);
  }
  return [{look: 'light', found: light}, {look: 'dark', found: dark}].filter((one) => one.found.length);
}

/** Works through `ids` on one page; returns how many looks had a fault. What fails after another story is tried again alone, and that counts. */
async function work(browser: Browser, ids: string[], origin: string) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => Object.assign(globalThis, {realFetch: fetch}));
  // A form with something typed in it asks before it lets go; the next story may come all the same.
  page.on('dialog', (dialog) => void dialog.accept());
  let bad = 0;
  let shared = 0;
  for (let id = ids.shift(); id; id = ids.shift()) {
    const here = id;
    const alone = () => faults(page, here, () => openAlone(page, origin, here));
    // A new page now and then, so that what stories leave behind stays little.
    const isNew = shared++ % 25 === 0;
    let wrong = isNew ? await alone() : await faults(page, here, () => openNext(page, here));
    if (wrong.length && !isNew) {
      console.log(`again alone: ${here}`);
      wrong = await alone();
    }
    for (const {look, found} of wrong) {
      bad += 1;
      console.error(`✖ ${here} (${look})\n    ${found.join('\n    ')}`);
    }
  }
  return bad;
}

const index = JSON.parse(readFileSync(join(root, 'index.json'), 'utf8')) as {entries: Record<string, {id: string; type: string}>};
const stories = Object.values(index.entries).filter(({id, type}) => type === 'story' && id.includes(process.env['STORY'] ?? ''));
const total = stories.length * 2;
const ids = stories.map(({id}) => id);
const {origin, close} = await serve();
const browser = await launch();
const bad = (await Promise.all([work(browser, ids, origin), work(browser, ids, origin)])).reduce((a, b) => a + b);
await browser.close();
close();
console.log(`${total - bad} passed, ${bad} failed`);
if (bad || !total) process.exit(1);
