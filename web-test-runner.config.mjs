import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import puppeteer from 'puppeteer-core';
import {chromium, firefoxPath} from './test/support/node/browser.mjs';

// BROWSERS=chrome,firefox,webkit npm run test:elements; see README, "All browsers".
const wanted = (process.env.BROWSERS ?? 'chrome').split(',');
const browsers = [];
if (wanted.includes('chrome')) browsers.push(chromeLauncher({launchOptions: await chromium()}));
if (wanted.includes('firefox')) {
  // Firefox runs through the Chrome launcher over WebDriver BiDi; no geckodriver needed.
  browsers.push(chromeLauncher({
    puppeteer,
    concurrency: 1,
    launchOptions: {browser: 'firefox', executablePath: firefoxPath()},
  }));
}
if (wanted.includes('webkit')) browsers.push(await (await import('./test/support/node/webkit.mjs')).webkit());

/** Lets a test ask for forced colours and the like, which the built-in command ignores. */
const cdpMedia = {
  name: 'cdp-media',
  async executeCommand({command, payload, session}) {
    if (command !== 'cdp-media') return undefined;
    const cdp = await session.browser.getPage(session.id).createCDPSession();
    await cdp.send('Emulation.setEmulatedMedia', {features: payload});
    return true;
  },
};

export default {
  files: ['test/{elements,controllers,api}/**/*.test.ts'],
  nodeResolve: {exportConditions: ['development']},
  concurrency: 1,
  browsers,
  testFramework: {config: {timeout: 10_000}},
  plugins: [
    a11ySnapshotPlugin(),
    cdpMedia,
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      // The base, for the plugin does not follow `extends`.
      tsconfig: fileURLToPath(new URL('./tsconfig.base.json', import.meta.url)),
    }),
  ],
  // Lit says in development that it is in development.
  filterBrowserLogs: ({args}) => !args.some((arg) => String(arg).includes('Lit is in dev mode')),
};
