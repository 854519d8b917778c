import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import type { Sender } from '@/messages/listen';
import { changeSettings } from '@/storage/preferences/settings';
import { wholeLibrary } from '@/storage/queries/whole-library.fixture';
import { emptyLibrary } from '@/storage/recording/report.fixture';
import { handleCoursePage } from './handle-course-page';

const ORIGIN = 'https://time.geekbang.org';
const sender = { id: browser.runtime.id, origin: ORIGIN, frameId: 0, tab: { id: 7 } } as Sender;
const titles = ['开篇词 | 为什么', '01 | 缓存', '结束语 | 再会', '结课测试 | 满分'];
const page = {
  kind: 'course',
  reader: 'geekbang',
  url: `${ORIGIN}/column/intro/100`,
  course: { keys: ['geekbang:100'], title: { value: '十课学缓存', from: 'json' } },
  outline: {
    chapters: titles.map((title, i) => ({ key: `geekbang:article/${i}`, title })),
    complete: true,
    from: 'json',
    because: 'the site sent all',
  },
  unanswered: {},
};
const outlines = async () => (await wholeLibrary()).outlines;

let granted = true;
beforeEach(async () => {
  granted = true;
  Object.assign(browser, { permissions: { contains: async () => granted } });
  await emptyLibrary();
  await changeSettings({ tracked: [ORIGIN], paused: [], readersOff: [] });
});

it('keeps the list of chapters of a course’s own page, each with what it is to the course', async () => {
  await handleCoursePage(page, sender);
  const [outline] = await outlines();
  expect(outline?.chapters.map(({ role }) => role)).toEqual(['opening', 'regular', 'closing', 'quiz']);
});

it('keeps no address with more in it than its reader needs', async () => {
  const url = `${page.url}?utm_source=SECRET`;
  const chapters = page.outline.chapters.map((chapter) => ({ ...chapter, url }));
  const leaky = { ...page, url, course: { ...page.course, url }, outline: { ...page.outline, chapters } };
  await handleCoursePage(leaky, sender);
  expect(await outlines()).toMatchObject([
    { url: page.url, chapters: chapters.map(() => ({ url: page.url })) },
  ]);
});

it.each([
  ['of another site', { ...page, course: { keys: ['juejin:100'] } }],
  [
    'with chapters of another site',
    { ...page, outline: { ...page.outline, chapters: [{ key: 'juejin:1', title: '' }] } },
  ],
  ['of another address', { ...page, url: 'https://x.example/' }],
  ['of another shape', { ...page, more: 1 }],
  ['that names no course', { ...page, course: { keys: [] } }],
])('keeps nothing of a page %s', async (_, wrong) => {
  await handleCoursePage(wrong, sender);
  expect(await outlines()).toEqual([]);
});

it.each([
  ['is not tracked', async () => changeSettings({ tracked: [] })],
  ['is paused', async () => changeSettings({ paused: [ORIGIN] })],
  ['has its reader off', async () => changeSettings({ readersOff: ['geekbang'] })],
  ['is not granted any more', async () => (granted = false)],
])('keeps nothing where the site %s', async (_, turn) => {
  await turn();
  await handleCoursePage(page, sender);
  expect(await outlines()).toEqual([]);
});

it('hears the top frame of a web page only', async () => {
  await expect(handleCoursePage(page, { ...sender, frameId: 3 })).rejects.toThrow('not from a page');
});
