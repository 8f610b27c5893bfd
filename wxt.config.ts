import { defineConfig } from 'wxt';

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
    permissions: ['storage', 'unlimitedStorage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    commands: {
      _execute_action: {},
      'next-name': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_command_next_name__' },
      highlight: { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_command_highlight__' },
      note: { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_command_note__' },
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
});
