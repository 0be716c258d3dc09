/**
 * `npm run build` makes dist/: bezwaar.js with its chunks (script tag),
 * bezwaar-diagnose.js (the diagnosis without the loader), index.js and its modules with types (npm),
 * and custom-elements.json.
 */
import {spawnSync} from 'node:child_process';
import {cpSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

if (process.env.BUILT) process.exit(0);

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs one step and stops everything when it fails. */
function run(command, ...words) {
  const {status} = spawnSync(command, words, {cwd: root, stdio: ['ignore', 'ignore', 'inherit']});
  if (status !== 0) process.exit(status ?? 1);
}

const generated = spawnSync(process.execPath, ['scripts/generate.mjs'], {cwd: root, stdio: 'inherit'});
if (generated.status !== 0) process.exit(1);
rmSync(new URL('../dist', import.meta.url), {recursive: true, force: true});
run('npm', 'run', '-s', 'tsc', '--', '-p', 'tsconfig.build.json');
run('npx', 'vite', 'build', '--logLevel', 'warn');
run('npx', 'vite', 'build', '--mode', 'standalone', '--logLevel', 'warn');
cpSync(new URL('../src/generated/custom-elements.json', import.meta.url), new URL('../dist/custom-elements.json', import.meta.url));
