import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { COURSE, emptyLibrary, keyOf, read } from '@/storage/report.fixture';
import { refreshBadge } from './badge';
import { writeTab } from './tab-state';

/** What the icon shows: over all tabs (0), and over a tab of its own text. */
const shown = new Map<number, string | null>();

beforeEach(async () => {
  shown.clear();
  Object.assign(browser.action, {
    setBadgeText: async ({ tabId = 0, text }: { tabId?: number; text: string | null }) => {
      if (tabId === 9) throw new Error('no such tab');
      shown.set(tabId, text);
    },
  });
  await emptyLibrary();
  await read(1);
});

async function reported(tabId: number, courseKey = COURSE): Promise<void> {
  const [origin, chapterKey, chapterTitle] = ['https://time.geekbang.org', keyOf(1), 'One'];
  await writeTab(tabId, { origin, courseKey, chapterKey, chapterTitle, card: null, takeawayBase: null });
}

it('says over a chapter how far its course is, and over no other tab', async () => {
  await reported(7);
  await reported(8);
  await refreshBadge(7);
  expect([...shown]).toEqual([
    [0, ''],
    [7, '10%'],
  ]);
});

it('asks in every tab while a question is open, and says nothing else', async () => {
  await reported(7);
  await reported(9);
  await refreshBadge(7);
  await read(10, { closing: 'yes', complete: false });
  await refreshBadge(7);
  expect([...shown]).toEqual([
    [0, '?'],
    [7, null],
  ]);
});

it('says nothing of a course that is not there', async () => {
  await reported(7, 'geekbang:999');
  await refreshBadge(7);
  expect(shown.get(7)).toBeNull();
});
