/** The house plan as rules: imports point one way, and nothing goes in circles. */
const rooms = {
  domain: '^src/domain/',
  content: '^src/(content|generated/content)/',
  api: '^src/(api|generated/api)',
  controllers: '^src/controllers/',
  elements: '^src/elements/',
};

/** Files in `from` may not import anything that matches `to`. */
const never = (name, from, to) => ({
  name,
  severity: 'error',
  from: {path: from},
  to: {path: to},
});

module.exports = {
  forbidden: [
    {name: 'no-circles', severity: 'error', from: {}, to: {circular: true}},
    {
      name: 'domain-is-alone',
      comment: 'The law knows no browser, no server and no library but a hash.',
      severity: 'error',
      from: {path: rooms.domain},
      to: {pathNot: [rooms.domain, 'node_modules/@noble/hashes']},
    },
    {
      name: 'rooms-have-one-door',
      comment: 'Another room of the domain is entered through its index.',
      severity: 'error',
      from: {path: '^src/domain/([^/]+)/'},
      to: {path: '^src/domain/([^/]+)/', pathNot: ['^src/domain/$1/', '^src/domain/[^/]+/index\\.ts$']},
    },
    never('api-below-controllers', rooms.api, '^src/(controllers|elements|loader|index)'),
    never('controllers-below-elements', rooms.controllers, '^src/(elements|loader|index)'),
    {
      name: 'elements-are-siblings',
      comment: 'One element does not reach into another.',
      severity: 'error',
      from: {path: '^src/elements/(bezwaar-[^/]+)/'},
      to: {path: '^src/elements/bezwaar-', pathNot: '^src/elements/$1/'},
    },
    never('source-knows-no-server', '^src/', '^(server|demo|test|tools|stories)/'),
    never('server-uses-domain-only', '^server/', '^(src/(?!domain/|generated/)|demo/|test/|stories/)'),
    never('nobody-imports-tests', '^(src|server)/', '^(test|stories)/'),
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    exclude: {path: '^(dist|storybook-static)/'},
    tsConfig: {fileName: 'tsconfig.json'},
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {extensions: ['.ts', '.js', '.mjs', '.json']},
  },
};
