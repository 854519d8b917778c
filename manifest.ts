import type { UserManifest } from 'wxt';
import { SYNC_DATA } from './browser/sync-data';

/** The add-on's id in Firefox. Storage and the store listing depend on it, so it never changes. */
export const GECKO_ID = 'epilogue@epilogue';

/** Hosts that Epilogue may read from the first install on: the three Geekbang sites. It asks for every other one. */
export const REQUIRED_HOSTS = [
  'https://time.geekbang.org/*',
  'https://u.geekbang.org/*',
  'https://b.geekbang.org/*',
];

const PERMISSIONS = ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'alarms', 'contextMenus'];

/** Commands by keyboard. The keys are suggestions, which people can change in the browser's settings. */
const COMMANDS = {
  quote: { suggested_key: { default: 'Alt+Shift+Q' }, description: '__MSG_quote__' },
  panel: { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_panel__' },
};

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  // The background writes to the host that the person named for sync; pages narrow this to 'self' again.
  "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The first Firefox that takes it, on phones too: the Navigation API came with it. */
const FIREFOX = '147.0';

/** The parts of the manifest that WXT does not derive from the entrypoints. */
export function manifestFor(browser: string): UserManifest {
  const firefox = browser === 'firefox';
  return {
    name: '__MSG_name__',
    short_name: 'Epilogue',
    description: '__MSG_description__',
    default_locale: 'en',
    incognito: 'not_allowed',
    permissions: firefox ? PERMISSIONS : [...PERMISSIONS, 'sidePanel'],
    optional_permissions: ['downloads', 'notifications'],
    host_permissions: REQUIRED_HOSTS,
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: COMMANDS,
    content_security_policy: { extension_pages: PAGE_POLICY },
    web_accessible_resources: [
      // Extension pages that stand in web pages: the card, and the panel of teaching. A dynamic address keeps pages
      // from finding out that Epilogue is installed.
      {
        resources: ['card.html', 'teach.html'],
        matches: ['https://*/*', 'http://*/*'],
        use_dynamic_url: true,
      },
    ],
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: FIREFOX,
              // Nothing leaves by itself. With sync, this goes to the person's own folder, and the browser asks for it then.
              data_collection_permissions: { required: ['none'], optional: SYNC_DATA },
            },
            gecko_android: { strict_min_version: FIREFOX },
          },
        }
      : { minimum_chrome_version: '130' }),
  } as UserManifest;
}
