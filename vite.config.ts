import {defineConfig} from 'vite';

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
        entry: standalone
          ? {'bezwaar-diagnose': 'src/elements/bezwaar-diagnose/bezwaar-diagnose.ts'}
          : {bezwaar: 'src/loader.ts'},
        formats: ['es' as const],
      },
      rolldownOptions: {
        // Or else every entry becomes a file that only points at another: one more round trip.
        preserveEntrySignatures: 'allow-extension',
        output: {
          // Library mode keeps whitespace unless told otherwise.
          minify: true,
          entryFileNames: '[name].js',
          chunkFileNames: standalone ? 'chunks/diagnose-[name]-[hash].js' : 'chunks/[name]-[hash].js',
        },
      },
    },
  };
});
