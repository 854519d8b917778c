import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { TaughtRule } from '@/detection/taught/rule';
import type { Sender } from '@/messages/listen';
import { readTaughtRules, saveTaughtRule } from '@/storage/preferences/taught-rules';
import { handleTaught, handleTeachKeep, startTeaching } from './handle-teaching';

const RULE: TaughtRule = { host: 'learn.example', path: '', outline: 'nav a', whole: false };
const { id } = browser.runtime;
const page = { id, tab: { id: 7 }, frameId: 0, origin: 'https://learn.example' } as Sender;
const frame = (url?: string) =>
  ({
    id,
    tab: { id: 7, url },
    frameId: 3,
    url: browser.runtime.getURL('/teach.html' as '/card.html'),
  }) as Sender;

/** Where the tab says that it is being taught; `null` where nobody teaches. */
let taughtAt: string | null;

beforeEach(() => {
  taughtAt = 'https://learn.example';
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async () => {
    if (taughtAt === null) throw new Error('Receiving end does not exist');
    return { ok: true, reply: taughtAt };
  });
});

it('tells a page what was taught of its own host, and of no other', async () => {
  await saveTaughtRule(RULE);
  await saveTaughtRule({ ...RULE, host: 'other.example' });
  expect(await handleTaught(page)).toEqual([RULE]);
});

it('keeps a rule for the site that the tab shows', async () => {
  await handleTeachKeep({ rule: RULE }, frame('https://learn.example/1'));
  expect(await readTaughtRules()).toEqual([RULE]);
});

it.each([
  ['for another site', { rule: RULE }, frame('https://other.example/1')],
  ['in a tab whose address the browser hides', { rule: RULE }, frame()],
  ['that is none', { rule: { ...RULE, outline: 'a{}' } }, frame('https://learn.example/1')],
  ['from the page itself', { rule: RULE }, { ...page, url: 'https://learn.example/1' }],
])('keeps no rule %s', async (_, message, sender) => {
  await expect(handleTeachKeep(message, sender as Sender)).rejects.toThrow();
  expect(await readTaughtRules()).toEqual([]);
});

it.each([['https://other.example'], [null]])(
  'keeps no rule where the document is taught at %s',
  async (at) => {
    taughtAt = at;
    await expect(handleTeachKeep({ rule: RULE }, frame('https://learn.example/1'))).rejects.toThrow();
    expect(await readTaughtRules()).toEqual([]);
  },
);

it('says so where the browser lets nobody in', async () => {
  Object.assign(browser, { scripting: { executeScript: async () => Promise.reject(new Error('no')) } });
  expect(await startTeaching(7)).toBe(false);
});
