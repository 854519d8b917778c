// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { markCourse } from '@/storage/marks/marks';
import { course } from '@/storage/queries/courses';
import { COURSE, emptyLibrary, read } from '@/storage/recording/report.fixture';
import { show } from '../library.fixture';

beforeEach(async () => {
  await emptyLibrary();
  await read(1);
  await read(1, { keys: ['geekbang:7'], title: 'Quite another', visit: 'other' });
});
afterEach(cleanup);

const lines = () => screen.findAllByTestId('recent-action');

it('lists the marks of all courses, the latest first, each with its course', async () => {
  await markCourse(COURSE, 'dropped');
  await markCourse('geekbang:7', 'on-hold');
  await show({ at: 'recent' });
  const [latest, before] = await lines();
  expect(latest?.textContent).toMatch(/Quite another.*Put on hold/);
  expect(before?.textContent).toMatch(/Linux.*Dropped/);
});

it('takes back what stands there, and does it again', async () => {
  await markCourse(COURSE, 'dropped');
  await show({ at: 'recent' });
  const [line] = await lines();
  fireEvent.click(within(line as HTMLElement).getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await course(COURSE))?.state).toBe('reading'));
  fireEvent.click(await screen.findByRole('button', { name: 'Do it again' }));
  await waitFor(async () => expect((await course(COURSE))?.state).toBe('dropped'));
});
