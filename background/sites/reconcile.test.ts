import { afterAll, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readRefusedSites } from '@/storage/preferences/refused-sites';
import { changeSettings } from '@/storage/preferences/settings';
import { keepFrame } from '@/storage/preferences/site-frames';
import { reconcile } from './reconcile';

const [KEPT, LOST] = ['https://kept.example', 'https://lost.example'];
/** Which origin each open tab's copy of the reader works on; the last tab is frozen and never answers. */
const TABS: Record<number, string | null> = { 1: KEPT, 2: LOST, 3: null, 4: 'https://untracked.example' };
const FROZEN = 5;

let granted: Set<string>;
let registered: { id: string; matches: string[] }[];
let injected: number[];
let stopped: unknown[];
let menu: { contexts: string[]; documentUrlPatterns?: string[] }[];

// Node has no locks; here nothing else is at work.
vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
afterAll(() => vi.unstubAllGlobals());

beforeEach(async () => {
  granted = new Set([`${KEPT}/*`, `${LOST}/*`]);
  [registered, injected, stopped, menu] = [[], [], [], []];
  Object.assign(browser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((each) => granted.has(each)),
    },
    i18n: { getMessage: (name: string) => name },
    contextMenus: {
      removeAll: async () => void menu.splice(0),
      create: (entry: (typeof menu)[number]) => void menu.push(entry),
    },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: typeof registered) => void registered.push(...scripts),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        registered = registered.filter(({ id }) => !ids.includes(id));
      },
      executeScript: async ({ target }: { target: { tabId: number } }) => void injected.push(target.tabId),
    },
  });
  vi.spyOn(browser.tabs, 'query').mockImplementation((async ({ url }: { url?: string[] }) =>
    // Only where we may read does the browser tell a tab's address.
    [...Object.keys(TABS).map(Number), FROZEN].flatMap((id) => {
      const address = `${TABS[id]}/*`;
      if (url) return url.includes(address) ? [{ id, url: `${TABS[id]}/page` }] : [];
      return [{ id }];
    })) as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async (id: number, { ask }: { ask: object }) => {
    if (id === FROZEN) return new Promise(() => {});
    if (TABS[id] === null) throw new Error('Receiving end does not exist');
    if ('origin' in ask) stopped.push([id, ask.origin]);
    return { ok: true, reply: TABS[id] };
  }) as never);
  await changeSettings({ tracked: [KEPT, LOST], readersOff: [] });
  await reconcile();
});

const quotable = () => menu.find(({ contexts }) => contexts.includes('selection'))?.documentUrlPatterns;
const patterns = () => registered.flatMap(({ matches }) => matches).sort();

it('registers what is tracked and granted, and starts it in the tabs that are open', () => {
  expect(patterns()).toEqual([`${KEPT}/*`, `${LOST}/*`]);
  expect(injected).toEqual([1, 2]);
  expect(stopped).toEqual([]);
});

it('lets go of a site whose permission was taken back, in open tabs too, and of no other', async () => {
  granted.delete(`${LOST}/*`);
  await reconcile();
  expect(patterns()).toEqual([`${KEPT}/*`]);
  await vi.waitFor(() => expect(stopped).toHaveLength(2));
  expect(stopped.sort()).toEqual([
    [2, LOST],
    [4, TABS[4]],
  ]);
});

it('goes on where the permission is given again', async () => {
  granted.delete(`${LOST}/*`);
  await reconcile();
  granted.add(`${LOST}/*`);
  await reconcile();
  expect(patterns()).toEqual([`${KEPT}/*`, `${LOST}/*`]);
  expect(injected).toEqual([1, 2, 2]);
});

it('registers a frame with its site, and lets go of it alone when only its permission goes', async () => {
  await keepFrame({ site: KEPT, frame: 'https://texts.example', reader: 'open-edx' });
  await reconcile();
  expect(patterns()).toEqual([`${KEPT}/*`, `${LOST}/*`]);
  granted.add('https://texts.example/*');
  await reconcile();
  expect(patterns()).toEqual([`${KEPT}/*`, `${LOST}/*`, 'https://texts.example/xblock/*']);
  granted.delete('https://texts.example/*');
  await reconcile();
  expect(patterns()).toEqual([`${KEPT}/*`, `${LOST}/*`]);
  // What runs in the pages is let alone.
  expect(injected).toEqual([1, 2, 1]);
});

it('registers nothing where the reader is off, stops what runs there, and begins anew', async () => {
  const site = 'https://juejin.cn';
  const { 4: before = null } = TABS;
  TABS[4] = site;
  onTestFinished(() => {
    TABS[4] = before;
  });
  granted.add(`${site}/*`);
  await changeSettings({ tracked: [KEPT, site], readersOff: ['juejin'] });
  await reconcile();
  expect(patterns()).toEqual([`${KEPT}/*`]);
  expect(injected).toEqual([1, 2]);
  await changeSettings({ readersOff: [] });
  await reconcile();
  expect(patterns()).toEqual([`${site}/*`, `${KEPT}/*`]);
  expect(injected).toEqual([1, 2, 4]);
  stopped = [];
  await changeSettings({ readersOff: ['juejin'] });
  await reconcile();
  expect(patterns()).toEqual([`${KEPT}/*`]);
  await vi.waitFor(() => expect(stopped).toContainEqual([4, site]));
});

it('asks no tab anything while nothing has gone', async () => {
  await reconcile();
  await reconcile('all');
  expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
});

it('offers to quote on those sites and no others, and the panel everywhere', async () => {
  expect(quotable()).toEqual([`${KEPT}/*`, `${LOST}/*`]);
  granted.delete(`${LOST}/*`);
  await reconcile();
  expect(quotable()).toEqual([`${KEPT}/*`]);
  granted.clear();
  await reconcile();
  expect(quotable()).toBeUndefined();
  expect(menu.map(({ contexts }) => contexts)).toEqual([['action']]);
});

it('registers every other site when the browser refuses one, and names that', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  registered = [];
  const BAD = 'https://bad.example';
  granted.add(`${BAD}/*`);
  browser.scripting.registerContentScripts = (async (scripts: typeof registered) => {
    if (scripts.some(({ matches }) => matches.includes(`${BAD}/*`))) throw new Error('Invalid match pattern');
    registered.push(...scripts);
  }) as never;
  await changeSettings({ tracked: [BAD, KEPT, LOST] });
  await reconcile();
  expect(registered.map(({ matches }) => matches)).toEqual([[`${KEPT}/*`], [`${LOST}/*`]]);
  expect(said).toHaveBeenCalledWith(expect.stringContaining('bad.example'), expect.anything());
  expect(await readRefusedSites()).toEqual([{ origin: BAD, reason: 'Invalid match pattern' }]);
  // Nothing is started in its tabs, and no menu is offered there, for which the browser would refuse them all.
  expect(quotable()).toEqual([`${KEPT}/*`, `${LOST}/*`]);
  expect(injected).toEqual([1, 2, 1, 2]);
  await changeSettings({ tracked: [KEPT] });
  await reconcile();
  expect(await readRefusedSites()).toEqual([]);
});

it.each(['its permission', 'its rule', 'its frame'])(
  'registers every other site when one fails at %s, and names that',
  async (at) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    registered = [];
    const { contains } = browser.permissions;
    browser.permissions.contains = (async (wanted: { origins: string[] }) => {
      const isAsked = wanted.origins.includes(at === 'its frame' ? 'https://texts.example/*' : `${LOST}/*`);
      if (isAsked && at !== 'its rule') throw new Error('no');
      return contains(wanted);
    }) as never;
    if (at === 'its frame')
      await keepFrame({ site: LOST, frame: 'https://texts.example', reader: 'open-edx' });
    const rule = { host: 'lost.example', path: '/x', outline: 'nav a', whole: false };
    if (at === 'its rule') await browser.storage.local.set({ taught: [rule] });
    if (at === 'its rule')
      browser.scripting.registerContentScripts = (async (scripts: typeof registered) => {
        if (scripts.some(({ matches }) => matches.some((each) => each.endsWith('/x*'))))
          throw new Error('no');
        registered.push(...scripts);
      }) as never;
    await reconcile();
    expect(patterns()).toContain(`${KEPT}/*`);
    expect(await readRefusedSites()).toEqual([{ origin: LOST, reason: 'no' }]);
  },
);
