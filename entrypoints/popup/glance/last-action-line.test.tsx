// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { courseText } from '@/locales/course-text';
import { speak } from '@/locales/i18n';
import { markCourse } from '@/storage/marks/marks';
import { course } from '@/storage/queries/courses';
import { COURSE, DAY, emptyLibrary, read, START } from '@/storage/recording/report.fixture';
import { LastActionLine, texts } from './last-action-line';

beforeEach(async () => {
  await emptyLibrary();
  await speak('en', [courseText, ...texts]);
  vi.spyOn(Date, 'now').mockReturnValue(START + DAY);
  await read(1);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('takes back with one click what was marked yesterday, whichever course it was', async () => {
  await markCourse(COURSE, 'dropped');
  // What the reader noticed since is none of one's own actions.
  await read(1, { keys: ['geekbang:7'], title: 'Another', visit: 'other', day: 1 });
  render(<LastActionLine now={START + 2 * DAY} />);
  expect((await screen.findByTestId('last-action')).textContent).toBe('yesterday: Dropped · Linux');
  fireEvent.click(screen.getByTestId('undo-last'));
  await waitFor(async () => expect((await course(COURSE))?.state).toBe('reading'));
  await waitFor(() => expect(screen.queryByTestId('last-action')).toBeNull());
});

it('says nothing of what was marked more than a week ago', async () => {
  await markCourse(COURSE, 'dropped');
  const { container } = render(<LastActionLine now={START + 9 * DAY} />);
  await course(COURSE);
  expect(container.textContent).toBe('');
});
