/** What Storybook and editors know of our elements; `npm run build` copies it to dist/. */
export default {
  globs: ['src/elements/bezwaar-*/*.ts'],
  outdir: 'src/generated',
  litelement: true,
  packagejson: false,
};
