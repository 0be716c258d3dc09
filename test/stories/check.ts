/**
 * Opens every story of the built Storybook in two municipal themes and asks axe
 * what it finds. Also fails on an error in the console, so a story that does not
 * work without a backend is found too. `STORY=dossier` limits it to matching ids.
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
const looks = ['thema:lindeveld;kleur:licht', 'thema:duinmeer;kleur:donker'];
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

/** What is wrong with one story in one look; empty when nothing is. */
async function faults(page: Page, url: string): Promise<string[]> {
  const found: string[] = [];
  const onError = (error: unknown) => found.push(`page error: ${String(error)}`);
  const onConsole = (message: ConsoleMessage) => message.type() === 'error' && !isExpected(message.text()) && found.push(`console: ${message.text()}`);
  page.on('pageerror', onError);
  page.on('console', onConsole);
  try {
    await page.goto(url, {waitUntil: 'load'});
    await page.waitForFunction(
      () => document.body.classList.contains('sb-show-main') || document.body.classList.contains('sb-show-errordisplay'),
      {timeout: 15_000},
    );
    if (await page.evaluate(() => document.body.classList.contains('sb-show-errordisplay'))) {
      return [await page.$eval('#error-message', (shown) => shown.textContent ?? 'unknown')];
    }
    // Until what the person does in the story is done; a story without an element of ours proves nothing.
    const phase = await page.waitForFunction(() => {
      const {currentRender} = (globalThis as unknown as {__STORYBOOK_PREVIEW__: {currentRender?: {phase: string}}}).__STORYBOOK_PREVIEW__;
      return ['completed', 'finished', 'errored', 'aborted'].find((end) => end === currentRender?.phase);
    }, {timeout: 20_000});
    const end = await phase.jsonValue();
    if (end === 'errored' || end === 'aborted') found.push(`the story ${end}`);
    const missing = await page.$$eval('#storybook-root *', (all) =>
      all.map(({localName}) => localName).filter((name) => name.includes('-') && !customElements.get(name)));
    if (missing.length) found.push(`not defined: ${missing.join(', ')}`);
    await page.waitForNetworkIdle({idleTime: 150, timeout: 5_000}).catch(() => undefined);
    await page.evaluate(axeSource);
    const results = await page.evaluate(async () => {
      const {axe} = globalThis as unknown as {axe: {run: (context: unknown, options: unknown) => Promise<AxeResults>}};
      return axe.run('#storybook-root', {rules: {region: {enabled: false}}, resultTypes: ['violations']});
    });
    for (const {id, help, nodes} of results.violations) {
      found.push(`${id}: ${help}\n      ${nodes.map(({target}) => target.flat().join(' ')).slice(0, 3).join('\n      ')}`);
    }
  } finally {
    page.off('pageerror', onError);
    page.off('console', onConsole);
  }
  return found;
}

/** Works through `jobs` on one page; returns how many stories had a fault. */
async function work(browser: Browser, jobs: {id: string; look: string}[], origin: string) {
  const page = await browser.newPage();
  let bad = 0;
  for (let job = jobs.shift(); job; job = jobs.shift()) {
    const found = await faults(page, `${origin}/iframe.html?id=${job.id}&viewMode=story&globals=${job.look}`);
    if (!found.length) continue;
    bad += 1;
    console.error(`✖ ${job.id} (${job.look})\n    ${found.join('\n    ')}`);
  }
  return bad;
}

const index = JSON.parse(readFileSync(join(root, 'index.json'), 'utf8')) as {entries: Record<string, {id: string; type: string}>};
const stories = Object.values(index.entries).filter(({id, type}) => type === 'story' && id.includes(process.env['STORY'] ?? ''));
const jobs = stories.flatMap(({id}) => looks.map((look) => ({id, look})));
const total = jobs.length;
const {origin, close} = await serve();
const browser = await launch();
const bad = (await Promise.all([work(browser, jobs, origin), work(browser, jobs, origin)])).reduce((a, b) => a + b);
await browser.close();
close();
console.log(`${total - bad} passed, ${bad} failed`);
if (bad || !total) process.exit(1);
