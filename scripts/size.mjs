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

/** Files of `key` and of all that it imports at once, without what is loaded later. */
function closure(key, seen = new Set()) {
  const chunk = manifest[key];
  if (!chunk || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const next of chunk.imports ?? []) closure(next, seen);
  return seen;
}

const bytes = (files, squeeze) => [...files].reduce((sum, file) => sum + squeeze(readFileSync(new URL(file, dist))).length, 0);
const gzip = (data) => gzipSync(data, {level: 9});
const isContent = (file) => file.includes('inhoud-');

/** A Lit element with one property, built the same way: the floor under all of ours. */
async function floor() {
  const source = `import {html, LitElement} from 'lit';
class Bare extends LitElement { static properties = {name: {}}; render() { return html\`<p>\${this.name}</p>\`; } }
customElements.define('bare-element', Bare);`;
  const {output} = (await build({
    root, logLevel: 'silent', configFile: false,
    plugins: [{name: 'bare', resolveId: (id) => (id === 'bare' ? '\0bare.js' : undefined), load: (id) => (id === '\0bare.js' ? source : undefined)}],
    build: {write: false, target: 'es2022', lib: {entry: 'bare', formats: ['es'], fileName: 'bare'}, rolldownOptions: {output: {minify: true}}},
  }))[0];
  return Buffer.from(output[0].code);
}

const bare = await floor();
const loader = closure('src/loader.ts');
const rows = [{name: 'floor: a bare Lit element', gzip: gzip(bare).length, brotli: brotliCompressSync(bare).length}];
rows.push({name: 'loader (bezwaar.js)', gzip: bytes(loader, gzip), brotli: bytes(loader, brotliCompressSync), budget: 1024});
const first = closure('src/elements/bezwaar-diagnose/bezwaar-diagnose.ts');
/** `extra` counts only what the diagnosis did not load already. */
const elements = [
  {tag: 'bezwaar-diagnose', budget: 20 * 1024},
  {tag: 'bezwaar-indienen', budget: 25 * 1024, extra: true},
  {tag: 'bezwaar-dossier', budget: 25 * 1024, extra: true},
  {tag: 'bezwaar-behandelen'},
  {tag: 'bezwaar-inzicht'},
];
for (const {tag, budget, extra} of elements) {
  const all = closure(`src/elements/${tag}/${tag}.ts`);
  const code = new Set([...all].filter((file) => !isContent(file) && !(extra && first.has(file))));
  rows.push({name: `<${tag}>${extra ? ' beyond the diagnosis' : ', all it needs'}`, gzip: bytes(code, gzip), brotli: bytes(code, brotliCompressSync), budget});
}
const content = new Set([...first].filter(isContent));
rows.push({name: 'content for the first question', gzip: bytes(content, gzip), brotli: bytes(content, brotliCompressSync), budget: 10 * 1024});
const single = new Set(['bezwaar-diagnose.js']);
rows.push({name: 'bezwaar-diagnose.js, one file with content', gzip: bytes(single, gzip), brotli: bytes(single, brotliCompressSync)});

const missed = rows.filter(({gzip: size, budget}) => budget && size > budget);
console.log('bytes'.padStart(53) + 'gzip'.padStart(2) + 'brotli'.padStart(9) + 'budget'.padStart(9));
for (const {name, gzip: size, brotli, budget} of rows) {
  console.log(`${name.padEnd(44)}${String(size).padStart(13)}${String(brotli).padStart(9)}${String(budget ?? '').padStart(9)}`);
}
if (missed.length) {
  console.error(`Over budget: ${missed.map(({name}) => name).join('; ')}`);
  process.exit(1);
}
