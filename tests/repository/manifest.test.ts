import { describe, expect, it } from 'vitest';
import { manifestFor } from '@/manifest';

const HOSTS = ['https://time.geekbang.org/*', 'https://u.geekbang.org/*', 'https://b.geekbang.org/*'];
const PERMISSIONS = ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'alarms', 'contextMenus'];

describe('what the extension may see', () => {
  it.each([
    ['chrome', [...PERMISSIONS, 'sidePanel']],
    ['firefox', PERMISSIONS],
  ])('in %s it is exactly what the design lists', (browser, permissions) => {
    const manifest = manifestFor(browser);
    expect([...(manifest.permissions ?? [])].sort()).toEqual([...permissions].sort());
    expect(manifest.host_permissions).toEqual(HOSTS);
    expect(manifest.optional_permissions).toEqual(['downloads', 'notifications']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(manifest.incognito).toBe('not_allowed');
    expect(Object.keys(manifest.commands ?? {})).toEqual(['quote', 'panel']);
  });

  it('in Firefox it needs no data, and asks for what sync sends only when devices are united', () => {
    const { browser_specific_settings: settings } = manifestFor('firefox');
    const { gecko } = settings as { gecko: { data_collection_permissions: object } };
    expect(gecko.data_collection_permissions).toEqual({
      required: ['none'],
      optional: ['authenticationInfo', 'browsingActivity', 'websiteActivity', 'websiteContent'],
    });
  });
});
