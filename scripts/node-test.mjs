/**
 * `node scripts/node-test.mjs domain content` runs every *.test.ts below
 * test/domain and test/content with Node's own test runner, and fails when
 * there is none. `--groups=5` gives the files five processes, two at a time: for
 * files that share nothing they leave behind, and would spend most of their time
 * on starting.
 */
import {spawn} from 'node:child_process';
import {existsSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2);
const count = Number(words.find((word) => word.startsWith('--groups='))?.slice(9) ?? 0);
const parts = words.filter((word) => !word.startsWith('--'));
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
const ownProcess = ['--test', '--test-concurrency=2', '--test-timeout=600000'];
/** Files of every size in each group, so that they end at about the same time. */
const sorted = [...files].sort((a, b) => statSync(b).size - statSync(a).size);
const groups = count ? Array.from({length: count}, (_, index) => sorted.filter((_file, place) => place % count === index)).filter(({length}) => length) : [files];

/** Runs one group; its output comes as a whole when two run side by side. A group that hangs is ended: a file whose browser died waits for ever otherwise. */
function run(group) {
  const how = count ? ['scripts/together.mjs'] : ownProcess;
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--import', 'tsx', `--test-reporter=${reporter}`, ...how, ...group], {
      cwd: root, stdio: ['ignore', ...(groups.length > 1 ? ['pipe', 'pipe'] : ['inherit', 'inherit'])],
      ...(count && {timeout: 900_000}),
    });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => said.push(data));
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(said));
      if (status === null) console.error(`Ended after fifteen minutes: ${group.join(', ')}`);
      done(status ?? 1);
    });
  });
}

let failed = 0;
const lane = async () => {
  for (let group; (group = groups.shift());) failed = await run(group) || failed;
};
// In `npm test` another part runs beside this one, on two cores.
await Promise.all(process.env.BUILT ? [lane()] : [lane(), lane()]);
process.exit(failed);
