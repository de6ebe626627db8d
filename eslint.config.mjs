import nx from '@nx/eslint-plugin';
import hooks from 'eslint-plugin-react-hooks';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import tseslint from 'typescript-eslint';

/** Which layers may import which, and which packages each may use. See docs/decisions/0002-boundaries-by-lint.md. */
const boundaries = {
  enforceBuildableLibDependency: true,
  allow: [],
  depConstraints: [
    {
      sourceTag: 'layer:domain',
      onlyDependOnLibsWithTags: ['layer:domain'],
      allowedExternalImports: [
        'd3-array',
        '@stdlib/*',
        'ml-matrix',
        'pure-rand',
        'highs',
        'tslib',
        '@jest/globals',
        'fast-check',
      ],
    },
    {
      sourceTag: 'layer:charts',
      onlyDependOnLibsWithTags: ['layer:charts'],
      allowedExternalImports: [
        'react',
        'react/*',
        'react-dom',
        'react-dom/*',
        'd3-*',
        '@jest/globals',
        '@testing-library/*',
        'fast-check',
      ],
    },
    {
      sourceTag: 'layer:server',
      onlyDependOnLibsWithTags: ['layer:domain'],
      bannedExternalImports: ['react', 'react-dom', 'd3-*', '@apollo/client'],
    },
    {
      sourceTag: 'layer:web',
      onlyDependOnLibsWithTags: ['layer:charts'],
      bannedExternalImports: ['typeorm', 'pg', '@nestjs/*', '@apollo/server', '@stdlib/*'],
    },
    { sourceTag: 'layer:tool', onlyDependOnLibsWithTags: ['layer:domain', 'layer:tool'] },
  ],
};

/** Forbidden in every file. */
const everywhere = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  {
    selector: 'MemberExpression[property.name=/^(only|skip|todo)$/][object.name=/^(it|test|describe)$/]',
    message: 'No exclusive or skipped tests.',
  },
  {
    selector:
      "ClassDeclaration:has(Decorator[expression.callee.name='Entity']):has(Decorator[expression.callee.name='ObjectType'])",
    message: 'A table is not an API type.',
  },
  { selector: "Property[key.name='synchronize'][value.value=true]", message: 'The schema changes by migrations only.' },
];

const typeormHomes = ['**/*.repository.ts', '**/*.entity.ts', 'apps/api/src/database/**', '**/src/database/**'];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/src/gql/**', '**/tmp/**', '**/*.data.ts', '.nx/**', '**/test-results/**'] },
  ...tseslint.configs.recommended,
  ...tseslint.configs.stylistic,
  {
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', boundaries],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-extraneous-class': 'off',
      'no-restricted-syntax': ['error', ...everywhere],
      'max-lines': ['error', { max: 250 }],
    },
  },
  {
    files: ['libs/{assessment,scoring,benchmarking,disclosure,reference-data,illustrative-data}/src/**/*.ts', '**/src/domain/**'],
    ignores: ['**/*.spec.ts', '**/testing/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: ['node:*'], message: 'The domain does no input or output.' }] }],
      'no-restricted-syntax': ['error', ...everywhere, { selector: 'AwaitExpression', message: 'The domain waits for nothing.' }],
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'document', 'window'],
    },
  },
  {
    files: ['libs/charts/src/**/*.{ts,tsx}'],
    ignores: ['**/*.spec.ts', '**/*.spec.tsx', '**/testing/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: ['node:*'], message: 'Charts run in a browser.' }] }] },
  },
  {
    files: ['libs/*/src/*/**/index.ts', 'apps/*/src/**/index.ts'],
    rules: {
      'no-restricted-syntax': ['error', { selector: 'Program', message: 'A library has one index, nothing else has any.' }],
    },
  },
  {
    files: ['apps/api/**/*.ts'],
    languageOptions: { parserOptions: { emitDecoratorMetadata: true, experimentalDecorators: true } },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    ignores: typeormHomes,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: ['typeorm', 'pg'].map((name) => ({
            name,
            message: 'Only repositories, entities and database/ talk to the database.',
          })),
        },
      ],
    },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}', 'libs/charts/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks, 'jsx-a11y-x': jsxA11y },
    rules: {
      ...hooks.configs.recommended.rules,
      ...jsxA11y.configs.recommended.rules,
      'jsx-a11y-x/aria-role': ['error', { ignoreNonDOM: true }],
      // Wrappers listen for Escape; options of a combobox are chosen by keys pressed in its text field.
      'jsx-a11y-x/no-static-element-interactions': ['error', { handlers: ['onClick', 'onMouseDown', 'onMouseUp'] }],
      'jsx-a11y-x/click-events-have-key-events': 'off',
    },
  },
  {
    files: ['**/*.config.{mjs,ts}', '*.mjs', 'codegen.ts'],
    rules: { 'no-restricted-syntax': 'off', '@nx/enforce-module-boundaries': 'off' },
  },
  { files: ['**/e2e/**', '**/*.spec.ts', '**/*.spec.tsx'], rules: { 'max-lines': 'off' } },
);
