import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { courseUrl, libraryUrl } from '@/messages/library-url';
import { addCourse } from '@/storage/marks/add-course';
import { markCourse } from '@/storage/marks/marks';
import { snooze } from '@/storage/marks/snoozed-courses';
import { saveTakeaway } from '@/storage/notes/save-note';
import { readNotices, setNotices } from '@/storage/preferences/notices';
import { changeSettings } from '@/storage/preferences/settings';
import { COURSE, DAY, emptyLibrary, read, START } from '@/storage/recording/report.fixture';
import { listenForNotices, tellNotices } from './tell-notices';

/** Noon by the clock on the wall, so many days after the reading. */
const noon = (days: number) => new Date(START + days * DAY).setHours(12, 0, 0, 0);
const STALLED = noon(15);

let allowed = true;
/** What stands on the screen, by its id. */
const shown = new Map<string, Record<string, string>>();
const listeners = new Set<(id: string) => void>();
const went: string[] = [];
const fronted: number[] = [];

beforeEach(async () => {
  await emptyLibrary();
  allowed = true;
  shown.clear();
  listeners.clear();
  went.splice(0);
  fronted.splice(0);
  Object.assign(browser, {
    permissions: { contains: async () => allowed },
    notifications: {
      create: async (id: string, options: Record<string, string>) => void shown.set(id, options),
      clear: async (id: string) => shown.delete(id),
      // As in a browser: the same listener is heard once.
      onClicked: { addListener: (each: (id: string) => void) => listeners.add(each) },
    },
  });
  Object.assign(browser.tabs, { create: async ({ url }: { url: string }) => ({ windowId: went.push(url) }) });
  Object.assign(browser.windows, { update: async (id: number) => void fronted.push(id) });
  await setNotices(true);
});

/** The course of ten chapters, all but two of them read. */
async function nearlyThrough(key = COURSE, title = 'Linux') {
  for (let chapter = 1; chapter <= 8; chapter += 1) {
    await read(chapter, { keys: [key], title, visit: `${chapter} of ${key}` });
  }
}

/** A course that was finished on the day of the reading, with a takeaway. */
async function finished(key: string) {
  vi.spyOn(Date, 'now').mockReturnValue(START);
  await read(1, { keys: [key], title: key, visit: key });
  await markCourse(key, 'finished');
  const { note } = await saveTakeaway(key, 1, 'Measure first.', null);
  return note;
}

describe('a notice', () => {
  it('says which course stalled near its end and what comes next, and is called after its page', async () => {
    await nearlyThrough();
    await tellNotices(STALLED);
    expect([...shown]).toEqual([
      [
        courseUrl(COURSE),
        {
          type: 'basic',
          iconUrl: browser.runtime.getURL('/icon-128.png'),
          title: '2 chapters left',
          message: '\u2068Linux\u2069. Next: \u2068Chapter 9\u2069',
        },
      ],
    ]);
    expect(await readNotices()).toMatchObject({ on: true, toldAt: STALLED });
  });

  it('says which takeaways wait, all of them at once', async () => {
    await finished('geekbang:200');
    await tellNotices(noon(8));
    const words = { title: 'What do you remember?', message: expect.stringContaining('geekbang:200') };
    expect([...shown]).toEqual([[libraryUrl('/review'), expect.objectContaining(words)]]);
    await finished('geekbang:300');
    await finished('geekbang:400');
    await tellNotices(noon(9));
    expect(shown.get(libraryUrl('/review'))?.message).toContain('and others');
  });

  it('speaks the language of the settings', async () => {
    await nearlyThrough(COURSE, '');
    for (const [locale, title, message] of [
      ['zh-CN', '还剩 2 讲', /^\u2068未命名的课程\u2069，下一讲：/],
      ['zh-TW', '還剩 2 章', /^\u2068未命名的課程\u2069，下一章：/],
      ['en', '2 chapters left', /^\u2068Untitled course\u2069\. Next: /],
    ] as const) {
      await browser.storage.local.set({ notices: { on: true } });
      await changeSettings({ locale });
      await tellNotices(STALLED);
      expect(shown.get(courseUrl(COURSE))).toMatchObject({ title, message: expect.stringMatching(message) });
    }
  });

  it('about a course with too long an address leads to the list', async () => {
    await nearlyThrough(`book:${'x'.repeat(500)}`);
    await tellNotices(STALLED);
    expect([...shown.keys()]).toEqual([libraryUrl('/')]);
  });

  it('comes once about the same, and not within a day of the last', async () => {
    await nearlyThrough();
    await nearlyThrough('geekbang:200', 'Rust');
    await tellNotices(STALLED);
    await tellNotices(STALLED + DAY / 12);
    expect([...shown.keys()]).toEqual([courseUrl(COURSE)]);
    await tellNotices(noon(16));
    expect([...shown.keys()]).toEqual([courseUrl(COURSE), courseUrl('geekbang:200')]);
    shown.clear();
    await tellNotices(noon(17));
    expect(shown.size).toBe(0);
  });

  it('comes although a clock that was 50 years ahead told the last one', async () => {
    const ahead = 50 * 365;
    await nearlyThrough();
    await read(1, { keys: ['geekbang:200'], title: 'Rust', visit: 'b', day: ahead - 15 });
    for (let chapter = 2; chapter <= 8; chapter += 1) {
      await read(chapter, { keys: ['geekbang:200'], title: 'Rust', visit: `b${chapter}`, day: ahead - 15 });
    }
    await tellNotices(noon(ahead));
    expect([...shown.keys()]).toEqual([courseUrl('geekbang:200')]);
    await tellNotices(STALLED);
    expect([...shown.keys()]).toEqual([courseUrl('geekbang:200'), courseUrl(COURSE)]);
  });

  it('comes once when it is looked for twice at the same time', async () => {
    await nearlyThrough();
    await nearlyThrough('geekbang:200', 'Rust');
    const create = vi.spyOn(browser.notifications, 'create');
    const before = await readNotices();
    await tellNotices(STALLED);
    vi.spyOn(browser.storage.local, 'get').mockResolvedValueOnce({ notices: before } as never);
    await tellNotices(noon(16));
    expect(create).toHaveBeenCalledOnce();
  });
});

describe('no notice comes', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['unasked', () => setNotices(false)],
    ['while recording is paused everywhere', () => changeSettings({ paused: ['*'] })],
    ['of a course that was put off', () => snooze(COURSE, STALLED - DAY)],
    ['of one that is none', () => markCourse(COURSE, 'not-a-course')],
    ['of one that was forgotten', () => markCourse(COURSE, 'forgotten')],
    ['of one that was put on hold', () => markCourse(COURSE, 'on-hold')],
  ])('%s', async (_, first) => {
    await nearlyThrough();
    vi.spyOn(Date, 'now').mockReturnValue(START);
    await first();
    await tellNotices(STALLED);
    expect(shown.size).toBe(0);
  });

  it('at night', async () => {
    await nearlyThrough();
    await tellNotices(new Date(STALLED).setHours(23));
    expect(shown.size).toBe(0);
  });

  it('of a takeaway while recalling is switched off, and none of one that was forgotten with its course', async () => {
    await finished('geekbang:200');
    await changeSettings({ review: false });
    await tellNotices(noon(8));
    await changeSettings({ review: true });
    await markCourse('geekbang:200', 'forgotten');
    await tellNotices(noon(8));
    expect(shown.size).toBe(0);
  });

  it('once the browser took the permission back, and none when it is given again', async () => {
    await nearlyThrough();
    allowed = false;
    await tellNotices(STALLED);
    allowed = true;
    await tellNotices(STALLED);
    expect(shown.size).toBe(0);
    expect((await readNotices()).on).toBe(false);
  });
});

describe('a click on a notice', () => {
  it('opens what it is about in a window that comes to the front, and takes it away', async () => {
    await nearlyThrough();
    await tellNotices(STALLED);
    listenForNotices();
    listenForNotices();
    const [click, ...more] = listeners;
    expect(more).toEqual([]);
    click?.(courseUrl(COURSE));
    await vi.waitFor(() => expect(shown.size).toBe(0));
    expect([went, fronted]).toEqual([[courseUrl(COURSE)], [1]]);
  });

  it('is not listened for where the browser shows none', () => {
    const { notifications } = browser;
    Object.assign(browser, { notifications: undefined });
    expect(() => listenForNotices()).not.toThrow();
    Object.assign(browser, { notifications });
  });
});

it('says once in time that access to a course ends', async () => {
  const accessUntil = new Date(STALLED + 9 * DAY).toISOString().slice(0, 10);
  const { courseKey } = await addCourse({ title: '机器学习', accessUntil });
  await tellNotices(STALLED);
  const [notice] = shown;
  expect(notice?.[0]).toBe(courseUrl(courseKey));
  expect(notice?.[1]).toMatchObject({
    title: 'Access ends soon',
    message: expect.stringMatching(/机器学习.*until .*2026/),
  });
  shown.clear();
  await tellNotices(STALLED + DAY);
  expect(shown.size).toBe(0);
});
