/**
 * `npm test`: everything CI runs. First what the rest needs, then two lanes side
 * by side, for two cores; a lane that is done takes over the last part of the other. Each part prints what it said when it is done, and how
 * long it took; all parts run even when one fails, and the exit code is the
 * verdict. `npm test -- lint server` runs only those parts.
 */
import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const first = [['build', 'npm run -s build']];
const lanes = [
  [
    ['server', 'npm run -s test:server'],
    ['domain', 'npm run -s test:domain'],
    ['lint', 'npm run -s lint'],
    ['faults', 'npm run -s test:faults'],
  ],
  [
    ['size', 'npm run -s size'],
    ['e2e', 'npm run -s test:e2e'],
    ['elements', 'npm run -s test:elements'],
    ['stories', 'npm run -s test:stories'],
  ],
];
const began = Date.now();
const wanted = process.argv.slice(2);
const passed = [];
const failed = [];

/** Runs one part and shows its output as a whole, so that two lanes stay readable. */
async function run([name, command], env) {
  const start = Date.now();
  const output = [];
  const status = await new Promise((done) => {
    const child = spawn(command, {cwd: root, shell: true, env: {...process.env, ...env}, stdio: ['ignore', 'pipe', 'pipe']});
    child.stdout.on('data', (data) => output.push(data));
    child.stderr.on('data', (data) => output.push(data));
    child.on('close', done);
  });
  const verdict = `${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - start) / 1000).toFixed(0)} s`;
  console.log(`\n── ${name}: ${command}\n${Buffer.concat(output).toString().trim()}\n── ${name} ${verdict}`);
  (status === 0 ? passed : failed).push(name);
}

/** One part after the other, and then what waits in the other lane. What is built stays built: the parts need not do it again. */
async function runLane(own, other) {
  for (let part; (part = own.shift() ?? other.pop());) await run(part, passed.includes('build') ? {BUILT: '1'} : {});
}

const isWanted = ([name]) => !wanted.length || wanted.includes(name);
if (!wanted.length || wanted.some((name) => ['size', 'elements', 'stories', 'e2e', 'build'].includes(name))) {
  for (const part of first) await run(part, {});
}
const [left, right] = lanes.map((parts) => parts.filter(isWanted));
await Promise.all([runLane(left, right), runLane(right, left)]);
if (failed.length) console.error(`\nFailed: ${failed.join(', ')}`);
console.log(`\nparts: ${passed.length} passed, ${failed.length} failed, in ${((Date.now() - began) / 1000).toFixed(0)} s`);
process.exit(failed.length || !passed.length ? 1 : 0);
