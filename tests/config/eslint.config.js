/**
 * The linter: typescript-eslint's strict, type-aware rules and the few rules of this house that a machine can check.
 * Formatting is Prettier's; who may import whom is checked by dependency-cruiser.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Tools that load their configuration from a file insist on a default export; so does WXT for entrypoints that are scripts. */
const defaultExportsDemanded = [
  '*.config.ts',
  'tests/config/*.{js,cjs,ts}',
  'entrypoints/**/*.ts',
  'tests/gallery/*.config.ts',
];

/** Each selector says what to do instead, because a rule that only forbids is answered with a work-around. */
const houseSyntax = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML)$/]',
    message: 'No string becomes HTML here, and markup compared as a string hides what differs: build or walk nodes.',
  },
  {
    selector: "AssignmentExpression > MemberExpression.left[property.name='srcdoc']",
    message: 'No string becomes HTML here: build nodes.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|setHTML|createContextualFragment|parseHTMLUnsafe)$/]',
    message: 'No string becomes HTML here: build nodes.',
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
    message: 'No string becomes HTML here: build nodes.',
  },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML']",
    message: 'No string becomes HTML here: render nodes.',
  },
  {
    selector: 'TSEnumDeclaration',
    message: 'Use a union of string literals: it needs no code and crosses JSON unchanged.',
  },
  { selector: 'ExportDefaultDeclaration', message: 'Export by name: a file is called after its main export.' },
];

export default defineConfig(
  { ignores: ['node_modules/**', '.output/**', '.wxt/**', 'tests/fixtures/**', 'assets/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,js,cjs}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      'max-lines': ['error', { max: 300 }],
      'no-restricted-syntax': ['error', ...houseSyntax],
      'no-restricted-imports': [
        'error',
        {
          paths: [{ name: 'zod', message: "Import it as `import * as z from 'zod/mini'`: it is a fifth of the size." }],
        },
      ],
      'no-eval': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      'no-console': 'error',
      eqeqeq: ['error', 'always'],
      'prefer-const': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { prefer: 'type-imports', fixStyle: 'separate-type-imports' },
      ],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', minimumDescriptionLength: 20 },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      // Numbers and booleans print the same everywhere, so a template string may hold them.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // `() => void doIt()` and `onClick={() => close()}` are how handlers are written here.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // An interface with one call signature or a type of one shape: both read well, so the author chooses.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // Factories return closures: nothing here uses `this`, so a method may be handed on without its object.
      '@typescript-eslint/unbound-method': 'off',
      // Handlers and seams often promise nothing yet and must keep their signature.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // Preact and the message server take async handlers; what they do with a rejection is theirs.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ['lib/cli/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: defaultExportsDemanded,
    rules: {
      'no-restricted-syntax': ['error', ...houseSyntax.filter((rule) => rule.selector !== 'ExportDefaultDeclaration')],
    },
  },
  {
    // The tools' own configuration is plain JavaScript over untyped packages.
    files: ['tests/config/*.{js,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
