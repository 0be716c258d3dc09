import {defineConfig} from 'vite';

interface Graph {
  getModuleInfo(id: string): {readonly importedIds: readonly string[]} | null;
}

/** `entry` and all that it imports at once. */
function closure(entry: string, graph: Graph, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const id of graph.getModuleInfo(entry)?.importedIds ?? []) closure(id, graph, seen);
  return seen;
}

/** The source of an element, or of a part of one: `bezwaar-diagnose/later`. */
const element = (tag: string) => (tag.includes('/') ? `src/elements/${tag}.ts` : `src/elements/${tag}/${tag}.ts`);
const TAGS = ['bezwaar-diagnose', 'bezwaar-indienen', 'bezwaar-termijn', 'bezwaar-dossier', 'bezwaar-behandelen', 'bezwaar-inzicht'];

/**
 * What elements share goes in these files. Left alone it would be a file for each group of elements that happen to share
 * something: six requests for the first question, where three will do.
 */
const SHARED = [
  {name: 'basis', of: ['bezwaar-diagnose'], notOf: [], minShareCount: 2},
  {name: 'zaak', of: ['bezwaar-indienen', 'bezwaar-dossier'], notOf: [], minShareCount: 2},
  // What a citizen sends papers with, in the form and in a case: who does something in a case does not fetch the form for it.
  {name: 'schrijven', of: ['bezwaar-indienen', 'bezwaar-dossier/doen/scherm'], notOf: ['bezwaar-dossier', 'bezwaar-termijn', 'bezwaar-diagnose', 'bezwaar-diagnose/later'], minShareCount: 2},
  // What the form shares with who copies an objection from paper.
  {name: 'formulier', of: ['bezwaar-indienen', 'bezwaar-behandelen'], notOf: ['bezwaar-diagnose', 'bezwaar-termijn', 'bezwaar-dossier', 'bezwaar-diagnose/later'], minShareCount: 2},
  // Its parts that come later share much with it; in one file all of that is squeezed better, by 5%.
  {name: 'indienen', of: ['bezwaar-indienen'], notOf: ['bezwaar-diagnose', 'bezwaar-termijn', 'bezwaar-dossier', 'bezwaar-diagnose/later'], minShareCount: 1},
];

/** One file with what all of `of` import at once and none of `notOf`. What nobody else imports stays where it is. */
const groups = SHARED.map(({name, of, notOf, minShareCount}, index) => ({
  debugName: name,
  name: (id: string, graph: Graph) => {
    const needs = (tag: string) => closure(`${import.meta.dirname}/${element(tag)}`, graph).has(id);
    return of.every(needs) && !notOf.some(needs) ? name : null;
  },
  minShareCount,
  priority: SHARED.length - index,
}));

/**
 * The script-tag bundle: a tiny loader, one chunk per element, Lit shared.
 * `standalone` mode makes the diagnosis an entry of its own, for pages where every request counts.
 */
export default defineConfig(({mode}) => {
  const standalone = mode === 'standalone';
  return {
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: false,
      // Made, but not named in each file: a citizen does not download it.
      sourcemap: 'hidden' as const,
      manifest: standalone ? false : 'bundle-manifest.json',
      copyPublicDir: false,
      lib: {
        // The elements too: only then the bundler puts its own helpers in `basis`, and not in a file of their own.
        entry: standalone
          ? {'bezwaar-diagnose': element('bezwaar-diagnose')}
          : {bezwaar: 'src/loader.ts', ...Object.fromEntries(TAGS.map((tag) => [tag, element(tag)]))},
        formats: ['es' as const],
      },
      rolldownOptions: {
        // Or else every entry becomes a file that only points at another: one more round trip.
        preserveEntrySignatures: 'allow-extension',
        output: {
          // Library mode keeps whitespace unless told otherwise.
          minify: true,
          entryFileNames: ({name}: {readonly name: string}) => (standalone || name === 'bezwaar' ? '[name].js' : 'chunks/[name]-[hash].js'),
          chunkFileNames: standalone ? 'chunks/diagnose-[name]-[hash].js' : 'chunks/[name]-[hash].js',
          ...(standalone ? {} : {codeSplitting: {groups, includeDependenciesRecursively: false}}),
        },
      },
    },
  };
});
