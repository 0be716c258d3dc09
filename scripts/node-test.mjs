/**
 * `node scripts/node-test.mjs domain content` runs every *.test.ts below
 * test/domain and test/content with Node's own test runner, and fails when
 * there is none. `--together` gives the files one process: for tests that share
 * nothing but plain functions, and would spend most of their time on starting.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2);
const isTogether = words.includes('--together');
const parts = words.filter((word) => word !== '--together');
const files = parts.flatMap((part) => {
  const folder = join(root, 'test', part);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(folder, name));
});
if (!files.length) {
  console.error(`No tests found in ${parts.join(', ')}.`);
  process.exit(1);
}
const reporter = process.env.CI ? 'spec' : 'dot';
// A file whose browser died waits for ever otherwise.
const {status} = spawnSync(
  process.execPath,
  ['--import', 'tsx', `--test-reporter=${reporter}`, ...(isTogether ? ['scripts/together.mjs'] : ['--test', '--test-concurrency=2', '--test-timeout=600000']), ...files],
  {cwd: root, stdio: 'inherit', ...(isTogether && {timeout: 600_000})},
);
process.exit(status ?? 1);
