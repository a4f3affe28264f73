import { readFileSync } from 'node:fs';
import mocha from 'eslint-plugin-mocha';
import tseslint from 'typescript-eslint';

/** What `no-restricted-syntax` forbids, but where it is said otherwise below. */
const executor = {
  selector: "CallExpression[callee.property.name='query'][arguments.length=0]",
  message: 'Pass the transaction or the pool: Model.query(db).',
};
const environment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only src/config/config.ts reads the environment.',
};
const inModels = 'SQL stands in models: docs/adr/0014.';
const sql = [
  { selector: "CallExpression[callee.property.name='raw']", message: inModels },
  {
    selector: "ImportDeclaration[source.value='objection'] ImportSpecifier[imported.name='raw']",
    message: inModels,
  },
];

/** What the compiler leaves out: plugins that the store does not list. */
const { exclude } = JSON.parse(readFileSync('generated/tsconfig.plugins.json', 'utf8'));

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'generated/',
      'node_modules/',
      'eslint.config.js',
      '.dependency-cruiser*.cjs',
      'bin/',
      // A package as it is installed: plain JavaScript.
      'test/fixtures/wish-lists/',
      ...exclude.map((folder) => folder.replace('../', '')),
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    rules: {
      // An Objection query that nobody awaits never runs.
      '@typescript-eslint/no-floating-promises': ['error', { checkThenables: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      'no-restricted-syntax': ['error', executor, environment, ...sql],
    },
  },
  {
    files: [
      'src/models/*.ts',
      'src/plugins/*/models/*.ts',
      'src/database/*.ts',
      'migrations/*.ts',
      'src/plugins/*/migrations/*.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', executor, environment] },
  },
  {
    files: ['src/config/config.ts'],
    rules: { 'no-restricted-syntax': ['error', executor, ...sql] },
  },
  {
    files: ['src/embedded-postgres/*.ts', 'knexfile.ts', 'test/**/*.ts', 'bench/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', executor] },
  },
  {
    files: ['test/**/*.ts'],
    ...mocha.configs.recommended,
    rules: {
      ...mocha.configs.recommended.rules,
      'mocha/consistent-spacing-between-blocks': 'off',
      'mocha/no-mocha-arrows': 'off',
      'mocha/no-setup-in-describe': 'off',
      'mocha/max-top-level-suites': 'off',
    },
  },
);
