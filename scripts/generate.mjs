/**
 * Makes what is derived: API types from openapi.yaml, content modules from
 * src/content, translations from locales, the elements' manifest. All of it lands in src/generated,
 * which git ignores. Fast enough to run before every build and test.
 */
import {spawnSync} from 'node:child_process';
import {mkdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

// `npm test` builds once and says so; two lanes must not write the same files.
if (process.env.BUILT) process.exit(0);

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a tool quietly; shows what it said and stops everything when it fails. */
function run(command, ...args) {
  const {status, stdout, stderr} = spawnSync(command, args, {cwd: root, encoding: 'utf8'});
  if (status === 0) return;
  console.error(`${stdout}\n${stderr}`);
  process.exit(status ?? 1);
}

mkdirSync(new URL('../src/generated', import.meta.url), {recursive: true});
run('npx', 'openapi-typescript', 'openapi.yaml', '-o', 'src/generated/api.ts');
run('node', '--import', 'tsx', 'tools/content/compile.ts');
run('npx', 'lit-localize', 'build');
run('npx', 'cem', 'analyze', '--quiet');
