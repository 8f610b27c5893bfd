import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { buildStarterPack } from './lib/cli/pack/build-starter';

/** What must be known to build the extension for both browsers. The reason for each permission stands in README.md. */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  publicDir: 'assets/public',
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    // Asked for on a click: Firefox lets pages write into no folder but that of downloads.
    ...(browser === 'firefox' ? { optional_permissions: ['downloads'] } : {}),
    // Notes and own entries are written in frames on the news page, so that the page cannot hear what is typed.
    web_accessible_resources: [
      {
        resources: ['note.html', 'own.html'],
        matches: ['http://*/*', 'https://*/*'],
        // Chrome changes the address at every start, so that a page cannot test for the extension; Firefox's is random anyway.
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+B' } },
      'next-name': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_command_next_name__' },
      highlight: { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_command_highlight__' },
      note: { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_command_note__' },
      // Chrome suggests keys for four commands at most; the reader may give these two some.
      'previous-name': { description: '__MSG_command_previous_name__' },
      'previous-highlight': { description: '__MSG_command_previous_highlight__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'backstory@backstory.reader',
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
  vite: () => ({
    resolve: {
      alias: {
        // Its build for browsers decodes by writing `innerHTML`; the one for workers has a table, and no string becomes HTML.
        'decode-named-character-reference': resolve('node_modules/decode-named-character-reference/index.js'),
      },
    },
  }),
  hooks: {
    /** Adds what is made rather than kept: the starter pack from its sources, and the locales in the place browsers want. */
    'build:publicAssets': async (wxt, files) => {
      const madeDir = resolve(wxt.config.wxtDir, 'made');
      await mkdir(madeDir, { recursive: true });
      const packPath = join(madeDir, 'starter.pack');
      await writeFile(packPath, await buildStarterPack(resolve('assets/packs/starter')));
      files.push({ absoluteSrc: packPath, relativeDest: 'packs/starter.pack' });
      for (const name of await readdir('assets/locales')) {
        const locale = name.replace(/\.json$/, '');
        files.push({ absoluteSrc: resolve('assets/locales', name), relativeDest: `_locales/${locale}/messages.json` });
      }
    },
  },
});
