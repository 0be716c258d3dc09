import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {ignores: ['dist/', 'storybook-static/', 'src/generated/', 'node_modules/', '.data/']},
  ...tseslint.configs.recommended,
  ...tseslint.configs.stylistic,
  {
    files: ['**/*.ts'],
    languageOptions: {parserOptions: {project: ['tsconfig.json', 'src/domain/tsconfig.json', 'tsconfig.node.json']}},
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', {checksVoidReturn: false}],
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/class-literal-property-style': 'off',
    },
  },
  {
    files: ['src/elements/**/*.ts', 'src/controllers/**/*.ts', 'stories/**/*.ts'],
    plugins: {lit, wc, 'lit-a11y': litA11y},
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/best-practice'].rules,
      ...litA11y.configs.recommended.rules,
      // Lit's own hooks need no guard, and reactive properties are set by hosts.
      'wc/guard-super-call': 'off',
    },
    settings: {wc: {elementBaseClasses: ['LitElement']}},
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'document', 'window', 'fetch', 'process', 'crypto', 'setTimeout'],
      'no-restricted-properties': [
        'error',
        {object: 'Date', property: 'now', message: 'The day is a parameter.'},
        {object: 'Math', property: 'random', message: 'Domain functions are pure.'},
      ],
      'no-restricted-syntax': ['error', {
        selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
        message: 'The day is a parameter.',
      }],
    },
  },
  {
    files: ['**/*.mjs', 'tools/**', 'server/**', 'demo/**', 'test/**'],
    languageOptions: {globals: globals.node},
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // node:test returns promises that need no awaiting; chai asserts by properties.
      '@typescript-eslint/no-floating-promises': ['error', {allowForKnownSafeCalls: [
        {from: 'package', name: ['it', 'describe', 'test', 'suite', 'before', 'after'], package: 'node:test'},
        // @open-wc/semantic-dom-diff types plain comparisons as promises, which they are not.
        {from: 'package', name: ['Equal', 'NumberComparer'], package: '@types/chai'},
      ]}],
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
