/**
 * `node --import tsx tools/content/compile.ts` turns src/content into ES modules:
 * one per chunk and language, so that a page fetches words in one language only
 * and the first question comes with the element itself. The help with writing is one more per language.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {localize} from '../../src/domain/diagnose/index.js';
import {measured, readPack} from './pack.js';
import {compiled} from './schrijfhulp.js';

const source = fileURLToPath(new URL('../../src/content', import.meta.url));
const target = new URL('../../src/generated/content/', import.meta.url);
const pack = readPack(source);
const chunks = measured(pack);
rmSync(target, {recursive: true, force: true});

for (const language of pack.languages) {
  mkdirSync(new URL(`${language}/`, target), {recursive: true});
  for (const chunk of chunks) {
    const own = chunk.name === 'gedeeld' ? {...chunk, sources: pack.sources} : chunk;
    const data = JSON.stringify(localize(withoutNotes(own), language));
    write(`${language}/inhoud-${chunk.name}.ts`, `import type {Chunk} from '../../../domain/diagnose/index.js';

export const chunk: Chunk = ${data};
`);
  }
  write(`${language}/namen.ts`, `/** What questions, advices and routes are called, by their id with a dash for its slash: for who reads how often they were seen. */
export const namen: Readonly<Record<string, string>> = ${JSON.stringify(namesIn(language))};
`);
  write(`${language}/schrijfhulp.ts`, `import type {Schrijfhulp} from '../../../domain/bezwaar/index.js';

export const schrijfhulp: Schrijfhulp = ${JSON.stringify(compiled(pack.schrijfhulp, language))};
`);
}
write('pakket.ts', `/** Id of the first question. */
export const start = ${JSON.stringify(pack.start)};

/** The chunk that holds it. */
export const first = ${JSON.stringify(pack.order[0])};
`);
write('delen.ts', `import type {Chunk} from '../../domain/diagnose/index.js';

/** Version of the content, for whoever quotes an advice. */
export const version = ${JSON.stringify(pack.version)};

/** Every chunk in the fixed order in which it is fetched, whatever anyone answers. */
export const order: readonly string[] = ${JSON.stringify(pack.order)};

/** Fetches a chunk in a language. */
export const chunks: Readonly<Record<'nl' | 'en', Readonly<Record<string, () => Promise<{chunk: Chunk}>>>>> = {
${pack.languages.map((language) => `  ${language}: {
${pack.order.map((name) => `    '${name}': () => import('./${language}/inhoud-${name}.js'),`).join('\n')}
  },`).join('\n')}
};
`);

/** Titles by id, in one language. */
function namesIn(language: (typeof pack.languages)[number]): Readonly<Record<string, string>> {
  const titled = chunks.flatMap((chunk) => {
    const {nodes = [], routes = []} = localize(withoutNotes(chunk), language);
    return [...nodes, ...routes];
  });
  return Object.fromEntries(titled.map(({id, title}) => [id.replaceAll('/', '-'), title]));
}

/** The chunk without what only the lint reads. */
function withoutNotes<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'legal' ? undefined : inner))) as T;
}

function write(path: string, text: string) {
  writeFileSync(new URL(path, target), `// Made by tools/content/compile.ts from src/content; do not edit.\n${text}`);
}
