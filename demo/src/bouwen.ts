import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const SOURCES = ['src', 'locales', 'openapi.yaml', 'vite.config.ts', 'tools/content', 'package.json'];
const MADE = ['dist/bezwaar.js', 'dist/bezwaar-diagnose.js', 'src/generated/content', 'src/generated/api.ts'];

/** Builds dist/ when it is absent or older than its sources; throws when that fails. */
export function build(): void {
  if (isBuilt()) return;
  console.log('Bouwen…');
  const {status, stdout, stderr} = spawnSync('npm', ['run', '-s', 'build'], {cwd: root, encoding: 'utf8'});
  if (status !== 0) throw new Error(`Het bouwen is niet gelukt.\n${stdout}${stderr}`);
}

/** Whether what the build makes is there and newer than its sources. */
export const isBuilt = () => isFresh(root, SOURCES, MADE);

/** Whether everything in `made` exists below `folder` and is at least as new as everything in `sources`. */
export function isFresh(folder: string, sources: readonly string[], made: readonly string[]): boolean {
  if (!made.every((path) => existsSync(join(folder, path)))) return false;
  const oldest = Math.min(...made.filter((path) => path.startsWith('dist/')).map((path) => statSync(join(folder, path)).mtimeMs));
  return sources.every((path) => newest(join(folder, path)) <= oldest);
}

/** When the youngest file below `path` was written; 0 when there is none. What we make ourselves does not count. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path).filter((name) => name !== 'generated').map((name) => newest(join(path, name)));
  return Math.max(0, ...inside);
}
