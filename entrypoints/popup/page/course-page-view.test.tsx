// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CoursePage } from '@/detection/page-facts';
import { speak } from '@/locales/i18n';
import type { Locale } from '@/locales/locale';
import { readSettings } from '@/storage/preferences/settings';
import { course } from '@/storage/queries/courses';
import { recordCoursePage } from '@/storage/recording/record-course-page';
import { COURSE, chaptersTo, emptyLibrary, START } from '@/storage/recording/report.fixture';
import { lastNotice } from '../popup-state';
import { NoChapter, texts } from './no-chapter';

const go = vi.fn();

beforeEach(emptyLibrary);
afterEach(async () => {
  cleanup();
  lastNotice.set(null);
  go.mockReset();
  await speak('en', []);
});

/** The page of a course of five chapters, of which the site calls so many done. */
function pageWith(done: number, complete = true): CoursePage {
  const chapters = chaptersTo(5).map((chapter, i) => ({
    ...chapter,
    url: `https://time.geekbang.org/column/article/${i + 1}`,
    ...(i < done && { siteDone: true }),
  }));
  return {
    kind: 'course',
    reader: 'geekbang',
    url: 'https://time.geekbang.org/column/intro/100',
    course: { keys: [COURSE], title: { value: 'Linux', from: 'json' } },
    outline: { chapters, complete, from: 'json', because: 'test' },
    unanswered: {},
  };
}

async function show(page: CoursePage, language: Locale = 'en'): Promise<void> {
  await speak(language, texts);
  const settings = await readSettings();
  render(<NoChapter view={{ is: 'course', page }} tabId={1} settings={settings} go={go} />);
  await screen.findByText('Linux');
}

it('says how many chapters there are and how many the site calls done, and leads to the next', async () => {
  const page = pageWith(2);
  await recordCoursePage(page, START);
  await show(page);
  expect(screen.getByText(/own page\. It lists 5 chapters\./)).toBeTruthy();
  expect(screen.getByText(/The site counts 2 chapters as done/)).toBeTruthy();
  fireEvent.click(await screen.findByTestId('takeaway').then(() => screen.getByTestId('go-on')));
  expect(go).toHaveBeenCalledWith('https://time.geekbang.org/column/article/3');
  expect(screen.getByTestId('go-on').textContent).toMatch(/^Go on: /);
  expect(screen.queryByTestId('plan')).toBeNull();
});

it('plans a course of which nothing was read, and takes it back', async () => {
  const page = pageWith(0);
  await recordCoursePage(page, START);
  await show(page);
  expect(screen.getByTestId('go-on').textContent).toMatch(/^Begin: /);
  fireEvent.click(await screen.findByTestId('plan'));
  await screen.findByTestId('takeaway');
  expect(await course(COURSE)).toMatchObject({ state: 'planned' });
  lastNotice.get()?.notice.action?.act();
  await screen.findByTestId('plan');
});

it('remembers the list of chapters where the page shows none today', async () => {
  await recordCoursePage(pageWith(0), START);
  const { outline: _, ...bare } = pageWith(0);
  await show(bare);
  expect(await screen.findByText(/It lists 5 chapters\./)).toBeTruthy();
});

it.each([
  ['zh-CN', pageWith(2), '这是课程的介绍页。 目录里有 5 讲。'],
  ['zh-TW', pageWith(0, false), '這是課程的介紹頁。 看得到 5 章，也許不是全部。'],
  [
    'en',
    { ...pageWith(0), outline: undefined },
    'This is the course’s own page. Its list of chapters cannot be seen',
  ],
] as const)('speaks %s', async (language, page, words) => {
  await show(page as CoursePage, language);
  expect(screen.getByText(new RegExp(words))).toBeTruthy();
});
