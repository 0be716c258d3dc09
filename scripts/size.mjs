/**
 * `npm run size` prints, in bytes of gzip, what a citizen downloads before an
 * element works, beside a bare Lit element, and fails when a budget is missed.
 * Needs a built dist/ (`npm run build`).
 */
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {build} from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = new URL('../dist/', import.meta.url);
if (!existsSync(new URL('bundle-manifest.json', dist))) {
  console.error('dist/ is not built yet: run `npm run build` first.');
  process.exit(1);
}
const manifest = JSON.parse(readFileSync(new URL('bundle-manifest.json', dist), 'utf8'));

/** Files of `key` and of all that it imports at once; `withLater` also what it fetches when it is asked for, but for languages and content. */
function closure(key, {withLater = false, seen = new Set()} = {}) {
  const chunk = manifest[key];
  if (!chunk || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  const later = withLater ? (chunk.dynamicImports ?? []).filter((next) => !/generated\/(?:locales|content)\//.test(next)) : [];
  for (const next of [...(chunk.imports ?? []), ...later]) closure(next, {withLater, seen});
  return seen;
}

const bytes = (files, squeeze) => [...files].reduce((sum, file) => sum + squeeze(readFileSync(new URL(file, dist))).length, 0);
const gzip = (data) => gzipSync(data, {level: 9});

/** What `entry` needs at once, made the way we build, with the content of the first question left out. */
async function bundle(entry) {
  const [{output}] = await build({
    root,
    logLevel: 'silent',
    configFile: false,
    plugins: [{
      name: 'without-content',
      enforce: 'pre',
      load: (id) => (/generated\/content\/.*inhoud-start\.ts$/.test(id) ? 'export const chunk = {name: "start", nodes: []};' : undefined),
    }],
    build: {write: false, target: 'es2022', lib: {entry, formats: ['es'], fileName: 'bundle'}, rolldownOptions: {output: {minify: true}}},
  });
  const files = new Map(output.map((file) => [file.fileName, file]));
  const seen = new Set();
  const visit = (name) => {
    if (seen.has(name) || !files.has(name)) return;
    seen.add(name);
    files.get(name).imports.forEach(visit);
  };
  visit(output[0].fileName);
  return Buffer.from([...seen].map((name) => files.get(name).code).join('\n'));
}

const bare = await bundle('scripts/bare-element.mjs');
const diagnose = await bundle('src/elements/bezwaar-diagnose/bezwaar-diagnose.ts');
const loader = closure('src/loader.ts');
const rows = [{name: 'floor: a bare Lit element', gzip: gzip(bare).length, brotli: brotliCompressSync(bare).length}];
rows.push({name: 'loader (bezwaar.js)', gzip: bytes(loader, gzip), brotli: bytes(loader, brotliCompressSync), budget: 1024});
rows.push({name: '<bezwaar-diagnose>, all it needs', gzip: gzip(diagnose).length, brotli: brotliCompressSync(diagnose).length, budget: 20 * 1024});
// Everyone who saw the first question of the diagnosis has these.
const first = closure('src/elements/bezwaar-diagnose/later.ts', {seen: closure('src/elements/bezwaar-diagnose/bezwaar-diagnose.ts')});
for (const [tag, budget] of [['bezwaar-indienen', 25 * 1024], ['bezwaar-dossier', 25 * 1024], ['bezwaar-behandelen'], ['bezwaar-inzicht'], ['bezwaar-termijn', 16 * 1024]]) {
  const alone = closure(`src/elements/${tag}/${tag}.ts`);
  rows.push({name: `<${tag}> opened on its own`, gzip: bytes(alone, gzip), brotli: bytes(alone, brotliCompressSync)});
  const beyond = (files) => new Set([...files].filter((file) => !first.has(file)));
  const [more, all] = [beyond(alone), beyond(closure(`src/elements/${tag}/${tag}.ts`, {withLater: true}))];
  rows.push({name: `<${tag}> beyond the diagnosis`, gzip: bytes(more, gzip), brotli: bytes(more, brotliCompressSync), budget});
  if (all.size > more.size) rows.push({name: '  and all that it fetches on choice', gzip: bytes(all, gzip), brotli: bytes(all, brotliCompressSync)});
}
const help = [manifest['src/generated/content/nl/schrijfhulp.ts'].file];
rows.push({name: 'help with writing, in one language', gzip: bytes(help, gzip), brotli: bytes(help, brotliCompressSync), budget: 14 * 1024});
/** `url` and all that it imports at once. */
function withImports(url, seen = new Map()) {
  if (seen.has(url.href)) return seen;
  const code = readFileSync(url);
  seen.set(url.href, code);
  for (const [, path] of code.toString().matchAll(/(?:import|from)"(\.[^"]+)"/g)) withImports(new URL(path, url), seen);
  return seen;
}

const single = Buffer.concat([...withImports(new URL('bezwaar-diagnose.js', dist)).values()]);
rows.push({name: 'bezwaar-diagnose.js with the first question', gzip: gzip(single).length, brotli: brotliCompressSync(single).length});
rows.push({name: 'so the first question itself', gzip: gzip(single).length - gzip(diagnose).length, brotli: brotliCompressSync(single).length - brotliCompressSync(diagnose).length, budget: 10 * 1024});

const missed = rows.filter(({gzip: size, budget}) => budget && size > budget);
console.log(`${'bytes'.padEnd(44)}${'gzip'.padStart(13)}${'brotli'.padStart(9)}${'budget'.padStart(9)}`);
for (const {name, gzip: size, brotli, budget} of rows) {
  console.log(`${name.padEnd(44)}${String(size).padStart(13)}${String(brotli).padStart(9)}${String(budget ?? '').padStart(9)}`);
}
if (missed.length) {
  console.error(`Over budget: ${missed.map(({name}) => name).join('; ')}`);
  process.exit(1);
}
