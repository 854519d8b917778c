import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { withoutInterfaces } from '@/browser/absent.fixture';
import background from '@/entrypoints/background';
import { changeSettings } from '@/storage/preferences/settings';
import { addQuoteMenu } from './quotes/quote-menu';

/** What browsers on phones do not have: Firefox for Android, and Edge for Android, which takes Chrome's build. */
const ABSENT = {
  Firefox: ['contextMenus', 'commands', 'sidebarAction', 'windows', 'notifications', 'downloads'],
  Edge: ['contextMenus', 'commands', 'sidePanel', 'windows', 'notifications', 'downloads'],
};

describe.each(Object.entries(ABSENT))('on a phone, in %s', (_, absent) => {
  const heard = new Set<string>();
  withoutInterfaces(absent);

  beforeEach(async () => {
    heard.clear();
    await changeSettings({ tracked: [] });
    const events = (name: string) => ({ addListener: () => void heard.add(name), removeListener: () => {} });
    Object.assign(browser, {
      permissions: {
        onAdded: events('granted'),
        onRemoved: events('taken back'),
        contains: async () => false,
      },
    });
    const listensTo = (name: string, target: { addListener: unknown }) =>
      vi
        .spyOn(target as { addListener(): void }, 'addListener')
        .mockImplementation(() => void heard.add(name));
    listensTo('message', browser.runtime.onMessage);
    listensTo('installed', browser.runtime.onInstalled);
    listensTo('started', browser.runtime.onStartup);
    listensTo('alarm', browser.alarms.onAlarm);
    listensTo('tab closed', browser.tabs.onRemoved);
    listensTo('stored', browser.storage.onChanged);
  });

  it('the background hears everything that there is', () => {
    background.main();
    expect([...heard].sort()).toEqual([
      'alarm',
      'granted',
      'installed',
      'message',
      'started',
      'stored',
      'tab closed',
      'taken back',
    ]);
  });

  it('no menu is made, and nothing fails for it', async () => {
    await expect(addQuoteMenu(['https://learn.example/*'])).resolves.toBeUndefined();
  });
});
