/**
 * `npm run build` makes dist/: bezwaar.js with its chunks (script tag),
 * bezwaar-diagnose.js (one file), index.js and its modules with types (npm),
 * and custom-elements.json.
 */
import {spawnSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs one step and stops everything when it fails. */
function run(...words) {
  const {status} = spawnSync('npx', words, {cwd: root, stdio: ['ignore', 'ignore', 'inherit']});
  if (status !== 0) process.exit(status ?? 1);
}

spawnSync(process.execPath, ['scripts/generate.mjs'], {cwd: root, stdio: 'inherit'}).status === 0 || process.exit(1);
rmSync(new URL('../dist', import.meta.url), {recursive: true, force: true});
run('tsc', '-p', 'tsconfig.build.json');
run('vite', 'build', '--logLevel', 'warn');
run('vite', 'build', '--mode', 'standalone', '--logLevel', 'warn');
run('cem', 'analyze', '--litelement', '--globs', 'src/elements/bezwaar-*/*.ts', '--outdir', 'dist', '--quiet');
