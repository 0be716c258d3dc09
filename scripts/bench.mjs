/** `npm run bench` runs each file of test/bench and lets it print its own figures. `npm run bench termijn` runs one. */
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const wanted = process.argv.slice(2);
const files = readdirSync(new URL('../test/bench', import.meta.url)).filter((name) => name.endsWith('.ts')
  && (!wanted.length || wanted.some((word) => name.startsWith(word))));
let failed = 0;
for (const file of files) {
  console.log(`\n# ${file.replace('.ts', '')}`);
  const {status} = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', `test/bench/${file}`], {cwd: root, stdio: 'inherit'});
  if (status !== 0) failed += 1;
}
process.exit(failed || !files.length ? 1 : 0);
