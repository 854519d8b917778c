import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

// What the browser is really asked for, in the manifests as built: a tool on the way could add to them.
const HOSTS = ['https://b.geekbang.org/*', 'https://time.geekbang.org/*', 'https://u.geekbang.org/*'];
const PERMISSIONS = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

for (const [browser, permissions] of [
  ['chrome', [...PERMISSIONS, 'sidePanel'].sort()],
  ['firefox', PERMISSIONS],
] as const) {
  test(`the ${browser} build asks for exactly what the design lists`, () => {
    const path = new URL(`../../../.output/${browser}-mv3/manifest.json`, import.meta.url);
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    expect(manifest.manifest_version).toBe(3);
    // Nothing is recorded in private windows: Epilogue is not even there.
    expect(manifest.incognito).toBe('not_allowed');
    expect([...manifest.permissions].sort()).toEqual(permissions);
    expect([...manifest.host_permissions].sort()).toEqual(HOSTS);
    expect([...manifest.optional_permissions].sort()).toEqual(['downloads', 'notifications']);
    expect([...manifest.optional_host_permissions].sort()).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest.content_scripts ?? []).toEqual([]);
    // The notes beside the page wait to be opened.
    const panel = browser === 'firefox' ? manifest.sidebar_action : manifest.side_panel;
    expect(panel.default_panel ?? panel.default_path).toContain('sidepanel.html');
    expect(manifest.sidebar_action?.open_at_install ?? false).toBe(false);
  });
}
