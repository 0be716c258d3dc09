import {execFileSync} from 'node:child_process';
import {mkdirSync, rmdirSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import puppeteer from 'puppeteer-core';

/** First of `names` on the PATH, or undefined. */
function onPath(...names) {
  for (const name of names) {
    try {
      return execFileSync('which', [name], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim();
    } catch {
      // Not there; try the next.
    }
  }
  return undefined;
}

/**
 * Launch options of a Chromium: `CHROME_PATH`, else an installed one, else the
 * one packaged on npm (Linux x64), so that a fresh machine needs no browser.
 * Throws when there is none at all.
 */
export async function chromium() {
  const installed = process.env.CHROME_PATH ?? (process.env.PACKAGED_CHROMIUM ? undefined : onPath('chromium', 'google-chrome', 'chromium-browser'));
  const args = [
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync',
    '--disable-background-networking', '--disable-component-update',
  ];
  if (installed) return {executablePath: installed, headless: true, args};
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium found: install Chrome or set CHROME_PATH.');
  }
  // Set before the import: it makes the package unpack its own nss, nspr and expat.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const {default: packaged} = await import('@sparticuz/chromium');
  return {
    executablePath: await alone(() => packaged.executablePath()),
    headless: 'shell',
    args: [...args, '--no-zygote', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--font-render-hinting=none'],
  };
}

/** The packaged browser unpacks itself at its first use: two test files that do so at once would start half a program (ETXTBSY). */
async function alone(unpack) {
  const lock = join(tmpdir(), 'bezwaar-chromium-uitpakken');
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (isLeft(lock)) rmdirSync(lock);
      else await wait(100);
    }
  }
  try {
    return await unpack();
  } finally {
    rmdirSync(lock);
  }
}

/** Left by a process that was ended meanwhile. */
function isLeft(lock) {
  const made = statSync(lock, {throwIfNoEntry: false})?.mtimeMs;
  return made !== undefined && Date.now() - made > 60_000;
}

/** Path of an installed Firefox; throws when there is none. */
export function firefoxPath() {
  const path = process.env.FIREFOX_PATH ?? onPath('firefox', 'firefox-esr');
  if (!path) throw new Error('No Firefox found: install firefox-esr or set FIREFOX_PATH.');
  return path;
}

/** A running Chromium for journeys and checks outside the test runner. Close it yourself. */
export async function launch(options = {}) {
  return puppeteer.launch({...(await chromium()), ...options});
}
