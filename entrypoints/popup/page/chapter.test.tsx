// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { courseText } from '@/locales/course-text';
import { speak } from '@/locales/i18n';
import { popupText } from '@/locales/popup-text';
import { markCourse, takeOutPage } from '@/storage/marks/marks';
import { course } from '@/storage/queries/courses';
import { COURSE, emptyLibrary, keyOf, read, reportOf } from '@/storage/recording/report.fixture';
import { Chapter } from './chapter';

const WHY = /another window has the focus/i;

beforeEach(async () => {
  await emptyLibrary();
  await speak('en', [popupText, courseText]);
});
afterEach(cleanup);

function show(isUnfocused: boolean) {
  const { page, visit } = reportOf(1);
  const view = { is: 'chapter' as const, page, visit, ...(isUnfocused && { isUnfocused }) };
  render(<Chapter view={view} settings={{ readingSpeed: 500, dropAfterDays: 30 }} go={() => {}} kept />);
}

it('says why nothing counts while another window has the focus, and nothing where it counts', async () => {
  show(true);
  expect(screen.getByTestId('unfocused').textContent).toMatch(WHY);
  cleanup();
  show(false);
  expect(screen.queryByTestId('unfocused')).toBeNull();
});

it('says nothing of it once the chapter is done', async () => {
  await read(1);
  show(true);
  expect(await screen.findByText(popupText.get().chapterDone)).toBeTruthy();
  expect(screen.queryByTestId('unfocused')).toBeNull();
});

it('says on a page of what is no course that nothing is recorded, shows no seal, and records again', async () => {
  await read(1);
  await markCourse(COURSE, 'finished');
  await markCourse(COURSE, 'not-a-course');
  show(false);
  expect((await screen.findByTestId('unrecorded')).textContent).toMatch(/not a course/);
  expect(document.querySelector('.seal, .road')).toBeNull();
  expect(screen.queryByTestId('takeaway')).toBeNull();
  fireEvent.click(screen.getByTestId('record-again'));
  expect(await screen.findByTestId('takeaway')).toBeTruthy();
  expect((await course(COURSE))?.hidden).toBe(false);
});

it('says on a page that was taken out of its course that nothing is recorded on it, and takes it in again', async () => {
  await read(1);
  await takeOutPage(COURSE, keyOf(1), 'One');
  show(false);
  expect((await screen.findByTestId('unrecorded')).textContent).toMatch(/this page belongs to no course/);
  fireEvent.click(screen.getByTestId('record-again'));
  expect(await screen.findByTestId('takeaway')).toBeTruthy();
});
