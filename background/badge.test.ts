import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { writeTab } from '@/browser/tab-state';
import { watchMarks } from '@/storage/marks/mark-signal';
import { markCourse, takeOutPage, undo } from '@/storage/marks/marks';
import { COURSE, emptyLibrary, keyOf, read } from '@/storage/recording/report.fixture';
import { refreshBadge, refreshBadges } from './badge';

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
  const document = 'that';
  await writeTab(tabId, {
    origin,
    document,
    courseKey,
    chapterKey,
    chapterTitle,
    card: null,
    takeawayBase: null,
  });
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

it('says nothing over a page that was taken out of its course, nor over any of a course that is none', async () => {
  await read(2);
  await reported(7);
  await takeOutPage(COURSE, keyOf(1), 'One');
  await refreshBadge(7);
  expect(shown.get(7)).toBeNull();
  await reported(8);
  await markCourse(COURSE, 'not-a-course');
  await refreshBadge(8);
  expect(shown.get(8)).toBeNull();
});

it('says nothing of a course that is not there', async () => {
  await reported(7, 'geekbang:999');
  await refreshBadge(7);
  expect(shown.get(7)).toBeNull();
});

it('forgets the question wherever it was answered, and says over chapters again how far they are', async () => {
  const tabs: Record<number, string> = { 7: keyOf(1), 8: keyOf(2) };
  Object.assign(browser.tabs, {
    sendMessage: async (tabId: number) => {
      if (!tabs[tabId]) throw new Error('nobody there');
      return { ok: true, reply: { facts: { kind: 'chapter', chapter: { key: tabs[tabId] } } } };
    },
  });
  for (const tabId of [6, 7, 8]) await reported(tabId);
  await read(10, { closing: 'yes', complete: false });
  await refreshBadge(7);
  expect(shown.get(0)).toBe('?');
  shown.clear();
  const stop = watchMarks(() => void refreshBadges());
  const action = await markCourse(COURSE, 'not-yet');
  // 6 has gone to another document, and 8 on to a chapter that it has not reported yet.
  await vi.waitFor(() =>
    expect([...shown]).toEqual([
      [0, ''],
      [7, '20%'],
    ]),
  );
  await undo(action);
  await vi.waitFor(() => expect([shown.get(0), shown.get(7)]).toEqual(['?', null]));
  stop();
});

it('that cannot be set is no failed write', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  Object.assign(browser.action, {
    setBadgeText: async () => {
      throw new Error('no icon');
    },
  });
  await expect(refreshBadge(7)).resolves.toBeUndefined();
});
