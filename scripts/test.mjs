/**
 * `npm test`: everything CI runs, cheapest first. Each part says how long it
 * took; all parts run even when one fails, and the exit code is the verdict.
 * `npm test -- lint server` runs only those parts.
 */
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const parts = [
  ['lint', 'npm run -s lint'],
  ['domain', 'npm run -s test:domain'],
  ['server', 'npm run -s test:server'],
  ['elements', 'npm run -s test:elements'],
  ['build', 'npm run -s build'],
  ['size', 'npm run -s size'],
  ['e2e', 'node scripts/node-test.mjs e2e'],
  ['stories', 'npm run -s test:stories'],
];
const wanted = process.argv.slice(2);
const failed = [];
const chosen = parts.filter(([name]) => !wanted.length || wanted.includes(name));
for (const [name, command] of chosen) {
  const start = Date.now();
  console.log(`\n── ${name}: ${command}`);
  const {status} = spawnSync(command, {cwd: root, stdio: 'inherit', shell: true});
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  console.log(`── ${name} ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  if (status !== 0) failed.push(name);
}
if (failed.length) console.error(`\nFailed: ${failed.join(', ')}`);
console.log(`\nparts: ${chosen.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length || !chosen.length ? 1 : 0);
