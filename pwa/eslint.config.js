import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'
import svelteConfig from './svelte.config.js'

export default ts.config(
  { ignores: ['dist', 'node_modules', 'src/api/gen', 'test-results', 'playwright-report'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
  },
  {
    rules: {
      'no-undef': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Our router answers plain links, so a link is an ordinary href.
      'svelte/no-navigation-without-resolve': 'off',
      // Ours are read at once and never kept as state.
      'svelte/prefer-svelte-reactivity': 'off',
      'svelte/no-inline-styles': 'error',
      'svelte/no-at-html-tags': 'error',
    },
  },
  {
    // A part that is fetched by itself is asked for again at once when it does not come. The pages' own are, by the outlet.
    files: ['src/**'],
    ignores: ['**/*.test.ts', '**/routes.ts', 'src/i18n/languages.ts', 'src/features/field/form/parts.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "ImportExpression:not(CallExpression[callee.name='again'] *)",
          message: 'Fetch a part by again(() => import(…)).',
        },
      ],
    },
  },
  {
    // The shared controls know nothing of the product (design rule: ui imports nothing from features).
    files: ['src/ui/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: ['**/features/**', '**/page/**', '**/sync/**', '**/store/**', '**/api/**'] },
      ],
    },
  },
  {
    // The outbox, its sender and the storage work without Svelte, DOM or pages: all that is passed in.
    files: ['src/sync/**', 'src/store/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            'svelte',
            'svelte/*',
            '**/features/**',
            '**/ui/**',
            '**/page/**',
            '**/app/**',
            '**/i18n/**',
            '**/device/**',
          ],
        },
      ],
      'no-restricted-globals': ['error', 'document', 'window', 'navigator', 'localStorage', 'fetch'],
    },
  },
  {
    // What the pages stand on does not know the pages.
    files: ['src/api/**', 'src/device/**', 'src/i18n/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: ['**/features/**', '**/page/**', '**/app/**'] }] },
  },
  {
    // What every page uses (router, access, versions, failures) knows neither the pages nor the frame around them.
    files: ['src/page/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: ['**/features/**', '**/app/**'] }] },
  },
  {
    // The frame knows the pages; no page knows the frame.
    files: ['src/features/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: ['**/app/**'] }] },
  },
  { files: ['scripts/**', '*.config.*', 'build/**'], rules: { 'no-console': 'off' } },
)
