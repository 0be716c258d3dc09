/**
 * Fails when a sentence in the code has no translation, or when a translation
 * is empty or belongs to a sentence that is gone. `lit-localize build` itself
 * fails on a lost placeholder but only warns about the rest.
 */
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const problems = [];

const build = spawnSync('npx', ['lit-localize', 'build'], {cwd: root, encoding: 'utf8'});
if (build.status !== 0) problems.push(build.stderr.trim());
for (const [, locale, id] of build.stderr.matchAll(/^(\S+) message (\S+) is missing/gm)) {
  problems.push(`${locale}: no translation of ${id}; run "npm run locales" and fill it in.`);
}

for (const file of readdirSync(`${root}/locales`).filter((name) => name.endsWith('.xlf'))) {
  const text = readFileSync(`${root}/locales/${file}`, 'utf8');
  for (const [, id, unit] of text.matchAll(/<trans-unit id="([^"]+)">(.*?)<\/trans-unit>/gs)) {
    if (!/<target>\s*\S/.test(unit)) problems.push(`${file}: ${id} is empty.`);
  }
}

if (problems.length) {
  console.error([...new Set(problems)].join('\n'));
  process.exit(1);
}
