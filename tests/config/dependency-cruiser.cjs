/**
 * Who may import whom: the table of lib/README.md, checked. The path of a file tells where it runs and what it may touch;
 * an import that breaks this changes the architecture, so change the table first.
 */

/** The npm packages that touch a DOM, a browser API, a database or a network; the pure core may use none of them. */
const impurePackages =
  '(preact|webextension-polyfill|@wxt-dev|wxt|dexie|@floating-ui|puppeteer-core|playwright|fake-indexeddb|web-ext)';
const npm = (names) => `node_modules/${names}(/|$)`;

/** A rule that lets `folder` reach, of our own files, only `allowed`; npm packages are judged by their own rules. */
const only = (name, folder, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: folder },
  to: { path: '^(lib|components|entrypoints|assets|tests)/', pathNot: allowed },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle has no top: split what both sides need.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'The import leads nowhere.',
      severity: 'error',
      from: {},
      // `mdast` is a package of types alone: there is nothing to resolve when it runs.
      to: { couldNotResolve: true, pathNot: '^mdast$' },
    },
    {
      name: 'entrypoints-are-ends',
      comment: 'Nothing imports an entrypoint; what two of them need belongs in lib or components.',
      severity: 'error',
      from: { path: '^(lib|components)/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'entrypoints-apart',
      comment: 'Entrypoints never import each other.',
      severity: 'error',
      from: { path: '^entrypoints/([^/.]+)' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/$1[/.]' },
    },
    only('core', '^lib/core/', ['^lib/core/'], 'The core is values in, values out: it imports the core alone.'),
    {
      name: 'core-is-pure',
      comment: 'The core knows no DOM, no browser, no database.',
      severity: 'error',
      from: { path: '^lib/core/' },
      to: { path: npm(impurePackages) },
    },
    only('messages', '^lib/messages/', ['^lib/(messages|core|platform)/'], 'Messages import core and platform.'),
    only('page', '^lib/page/', ['^lib/(page|core)/'], 'The page side imports core; settings are passed in.'),
    only('store', '^lib/store/', ['^lib/(store|core)/'], 'The store imports core; clock and ids are passed in.'),
    only('knowledge', '^lib/knowledge/', ['^lib/(knowledge|core|platform)/'], 'Knowledge imports core and platform.'),
    only(
      'surfaces',
      '^lib/surfaces/',
      ['^lib/(surfaces|core|messages|platform|store)/'],
      'What our own pages share: they bring store, messages and platform together.',
    ),
    only('platform', '^lib/platform/', ['^lib/(platform|core)/', '^assets/locales/'], 'Platform imports core.'),
    only(
      'surfaces',
      '^lib/surfaces/',
      ['^lib/(surfaces|core|messages|platform|store)/'],
      'What the extension pages share imports core, messages, platform and store.',
    ),
    {
      name: 'dexie-in-store',
      comment: 'The database has one owner.',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: '^lib/store/' },
      to: { path: npm('dexie') },
    },
    {
      name: 'cli-without-page',
      comment: 'Programs for Node use all of lib but the page side and the browser adapters.',
      severity: 'error',
      from: { path: '^lib/cli/' },
      to: { path: '^lib/page/' },
    },
    {
      name: 'node-in-cli',
      comment: 'Only programs for Node import Node.',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: ['^lib/cli/', '^lib/knowledge/build-'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'cli-stays-home',
      comment: 'The extension never imports the programs for Node.',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: '^lib/cli/' },
      to: { path: '^lib/cli/' },
    },
    {
      name: 'components-show',
      comment: 'A component gets props and calls back: of lib it may import the core, and words from the platform.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^lib/', pathNot: ['^lib/core/', '^lib/platform/words'] },
    },
    {
      name: 'content-without-store',
      comment:
        "In a content script the database is the news site's, and knowledge lives in the background: ask by message.",
      severity: 'error',
      from: { path: '^entrypoints/content' },
      to: { path: ['^lib/(store|knowledge|cli)/', npm('dexie')], reachable: true },
    },
    {
      name: 'frames-without-store',
      comment: 'Our frames live inside a news page, where storage is partitioned: they ask by message.',
      severity: 'error',
      from: { path: '^entrypoints/(note|own)/' },
      to: { path: ['^lib/(store|knowledge|cli)/', npm('dexie')], reachable: true },
    },
    {
      name: 'background-without-page',
      comment: 'The background has no page and no screen.',
      severity: 'error',
      from: { path: '^entrypoints/background' },
      to: { path: ['^lib/(page|surfaces)/', '^components/', npm('preact')], reachable: true },
    },
    {
      name: 'nothing-ships-tests',
      comment: 'What ships never imports tests or what only development needs.',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: ['^lib/cli/', '\\.examples\\.tsx$'] },
      to: { path: '^tests/' },
    },
    {
      name: 'ships-dependencies-only',
      comment: 'What ships is listed under dependencies.',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: ['^lib/cli/', '\\.examples\\.tsx$'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: npm('wxt') },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^\\.output', '^\\.wxt', '^tests/fixtures'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'node', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json', '.css'],
    },
  },
};
