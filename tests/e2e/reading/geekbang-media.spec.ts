import type { Page } from '@playwright/test';
import { shareOfLesson } from '@/progress/model/recordings';
import { type Chapter, chapterOf, SHORT_COLUMN, VIDEO_COURSE } from '../../stand-ins/geekbang/courses';
import { stayUntil } from '../harness/reading';
import { expect, test } from '../harness/test';
import { addressOf, row, type Visitor, visitor } from '../harness/visitor';

const lesson = chapterOf(VIDEO_COURSE, '01');
const farewell = chapterOf(VIDEO_COURSE, '结束语');
const spoken = chapterOf(SHORT_COLUMN, '结束语');
const PLAY = '[class*="AudioPlayerPC_btn_"]';

/** Chooses four times the pace, as in a player's own menu, and the place to begin at. */
function set(page: Page, seconds: number): Promise<void> {
  return page.locator('video').evaluate((video: HTMLVideoElement, at) => {
    video.playbackRate = 4;
    video.currentTime = at;
  }, seconds);
}

/** Starts the video by a key, and watches to its end. */
async function watch(page: Page): Promise<void> {
  await page.locator('video').press('Space');
  const ended = () => page.locator('video').evaluate((video: HTMLVideoElement) => video.ended);
  expect(await stayUntil(page, ended, 20), 'the video came to its end').toBe(true);
}

/** What the content script knows of this chapter, once it is being read. */
async function growthOf({ extension, page }: Visitor, chapter: Chapter) {
  const state = await extension.stateOf(await extension.tabOf(page));
  const here = state?.facts?.kind === 'chapter' && state.facts.chapter.key.endsWith(String(chapter.id));
  return here ? state.visit : null;
}

const settled = (someone: Visitor, chapter: Chapter) =>
  expect.poll(async () => (await growthOf(someone, chapter)) !== null).toBe(true);

test('a lesson is done when its video was played, not when it was skipped through', { tag: '@full' }, async ({
  extension,
}) => {
  const someone = await visitor(extension, 'geekbang');
  const { page } = someone;
  await someone.open(addressOf(VIDEO_COURSE, lesson), lesson);
  await settled(someone, lesson);
  await set(page, 11);
  await watch(page);
  const played = async () => shareOfLesson((await someone.visits(lesson))[0]?.recordings ?? [], {});
  await expect.poll(played).toBeGreaterThan(0);
  expect(await played()).toBeLessThan(0.2);
  expect((await someone.rows(lesson)).map(({ state }) => state)).not.toContain('done');

  await set(page, 0);
  await watch(page);
  await expect.poll(async () => (await someone.rows(lesson)).map(({ state }) => state)).toEqual(['done']);
  const { marks } = await extension.store();
  expect(marks.find(({ kind }) => kind === 'done')?.evidence?.media).toBeGreaterThanOrEqual(0.9);

  // The last lesson, with most of the others not watched: that is a question, not a finish.
  await someone.jump(row(farewell), farewell);
  await settled(someone, farewell);
  await set(page, 0);
  await watch(page);
  await expect((await someone.card()).getByTestId('card-not-yet')).toBeVisible();
  const { question, state } = await extension.course(VIDEO_COURSE.title);
  expect({ question: question?.because, state }).toEqual({ question: 'chapters-missing', state: 'reading' });
});

test('a video course is finished by watching its last lesson', async ({ extension, geekbang }) => {
  for (const chapter of VIDEO_COURSE.chapters) if (chapter !== farewell) geekbang.memory.add(chapter.id);
  const someone = await visitor(extension, 'geekbang');
  await someone.open(addressOf(VIDEO_COURSE, farewell), farewell);
  await settled(someone, farewell);
  await set(someone.page, 0);
  await watch(someone.page);
  await expect((await someone.card()).getByTestId('card-takeaway')).toBeVisible();
  expect(await extension.course(VIDEO_COURSE.title)).toMatchObject({ state: 'finished', done: 6 });
});

test('audio counts by the time that the player writes, from when it writes it', { tag: '@full' }, async ({
  extension,
  geekbang,
}) => {
  // At this pace the text alone takes minutes.
  await extension.set({ readingSpeed: 60 });
  geekbang.clock = 'playing';
  const someone = await visitor(extension, 'geekbang');
  const { page } = someone;
  await someone.open(addressOf(SHORT_COLUMN, spoken), spoken);
  await settled(someone, spoken);
  const popup = await extension.popupFor(page);
  await expect(popup.getByText('cannot be seen by Epilogue')).toBeVisible();
  await page.bringToFront();
  await page.locator(PLAY).click();
  await expect(popup.getByText('cannot be seen by Epilogue')).toHaveCount(0);
  const heard = async () => shareOfLesson((await growthOf(someone, spoken))?.recordings ?? [], {}) >= 0.9;
  expect(await stayUntil(page, heard, 30), 'most of it was heard').toBe(true);
  await page.goto('about:blank');
  await expect.poll(async () => (await someone.rows(spoken)).map(({ state }) => state)).toEqual(['done']);
  const {
    engaged = 0,
    needed = 0,
    media,
  } = (await extension.store()).marks.find(({ kind }) => kind === 'done')?.evidence ?? {};
  expect(engaged).toBeLessThan(needed);
  expect(media).toBeGreaterThanOrEqual(0.9);
});

test('audio whose time is nowhere to be seen is said so, and counts for nothing', { tag: '@full' }, async ({
  extension,
  geekbang,
}) => {
  geekbang.clock = 'never';
  const someone = await visitor(extension, 'geekbang');
  await someone.open(addressOf(SHORT_COLUMN, spoken), spoken);
  await settled(someone, spoken);
  await someone.page.locator(PLAY).click();
  const enough = async () => ((await growthOf(someone, spoken))?.engaged ?? 0) > 2;
  expect(await stayUntil(someone.page, enough, 10)).toBe(true);
  const popup = await extension.popupFor(someone.page);
  await expect(popup.getByText('cannot be seen by Epilogue')).toBeVisible();
  expect((await growthOf(someone, spoken))?.recordings).toEqual([]);
});
