// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keyOf } from '@/progress/fold/story.fixture';
import { markCourse } from '@/storage/marks/marks';
import { saveNote, saveTakeaway } from '@/storage/notes/save-note';
import { COURSE, emptyLibrary, read } from '@/storage/recording/report.fixture';
import { show } from '../library.fixture';

const OTHER = 'geekbang:200';
const PAGE = 'https://example.test/page';

beforeEach(async () => {
  await emptyLibrary();
  await read(1);
  await read(1, { keys: [OTHER], title: '数据结构', visit: 'other' });
  await saveTakeaway(COURSE, 1, 'Measure before you tune.', null);
  const note = { courseKey: COURSE, chapterKey: keyOf(1), kind: 'note' as const, tags: ['tools', 'later'] };
  await saveNote({ ...note, body: '<img src=x onerror=alert(1)> top and vmstat' }, null);
  const quote = { courseKey: OTHER, kind: 'quote' as const, quote: '二分查找要小心边界', url: PAGE };
  await saveNote({ ...quote, body: '', tags: ['later'] }, null);
});
afterEach(cleanup);

const shown = async () => {
  await show({ at: 'notes' });
  return await screen.findAllByTestId('written');
};
const kinds = () => screen.queryAllByTestId('written').map(({ dataset }) => dataset.kind);

it('shows everything that was written, the last first, with ways to course, chapter and passage', async () => {
  const [quote, note, takeaway] = await shown();
  expect(kinds()).toEqual(['quote', 'note', 'takeaway']);
  const passage = within(quote as HTMLElement).getByRole('link', { name: 'Open the page' });
  expect(passage.getAttribute('href')).toBe(`${PAGE}#:~:text=${encodeURIComponent('二分查找要小心边界')}`);
  const course = within(takeaway as HTMLElement).getByRole('link', { name: 'Linux' });
  expect(course.getAttribute('href')).toBe('#/course/geekbang%3A100');
  expect(note?.querySelector('img')).toBeNull();
  expect(note?.textContent).toContain('<img src=x onerror=alert(1)>');
});

it('shows one kind, and one tag, and lets the tag go again', async () => {
  await shown();
  fireEvent.click(screen.getByRole('button', { name: 'later 2' }));
  await waitFor(() => expect(kinds()).toEqual(['quote', 'note']));
  fireEvent.click(screen.getByRole('tab', { name: /^Notes/ }));
  await waitFor(() => expect(kinds()).toEqual(['note']));
  expect(location.hash).toBe('#/notes?kind=note&tag=later');
  fireEvent.click(screen.getByRole('button', { name: 'later 2' }));
  fireEvent.click(screen.getByRole('tab', { name: /^All/ }));
  await waitFor(() => expect(kinds()).toHaveLength(3));
});

it('finds words, marks them, and follows what is written meanwhile', async () => {
  await shown();
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: '边界' } });
  await waitFor(() => expect(kinds()).toEqual(['quote']));
  expect(document.querySelector('mark')?.textContent).toBe('边界');
  // The numbers on the tabs are those of the search.
  expect(screen.getByRole('tab', { name: /^All/ }).textContent).toBe('All1');
  await saveTakeaway(OTHER, 1, '边界就是全部。', null);
  await waitFor(() => expect(kinds()).toHaveLength(2));
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'nowhere to be found' } });
  expect(await screen.findByRole('heading', { name: 'Nothing matches' })).toBeTruthy();
});

it('counts kinds and tags of what a search found, and shows the words without tags and signs', async () => {
  await saveTakeaway(COURSE, 2, '# Conclusion\n\n- **measure** before you tune', null);
  await shown();
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'vmstat' } });
  await waitFor(() => expect(kinds()).toEqual(['note']));
  const tab = (name: RegExp) => screen.getByRole('tab', { name }).textContent;
  await waitFor(() =>
    expect([tab(/^All/), tab(/^Notes/), tab(/^Takeaways/)]).toEqual(['All1', 'Notes1', 'Takeaways0']),
  );
  expect(screen.getByRole('button', { name: 'later 1' })).toBeTruthy();
  expect(document.querySelector('.written-note .body')?.textContent).toBe(
    '…c=x onerror=alert(1)> top and vmstat',
  );
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'Conclusion' } });
  await waitFor(() => expect(kinds()).toEqual(['takeaway']));
  expect(document.querySelector('.written-note .body')?.textContent).toBe(
    'Conclusion measure before you tune',
  );
});

it('leaves out what was forgotten, and teaches when nothing is left', async () => {
  await shown();
  await markCourse(COURSE, 'forgotten');
  await waitFor(() => expect(kinds()).toEqual(['quote']));
  await markCourse(OTHER, 'forgotten');
  expect(await screen.findByRole('heading', { level: 1, name: /not written anything yet/ })).toBeTruthy();
});
