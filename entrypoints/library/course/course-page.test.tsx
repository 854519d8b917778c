// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { markCourse } from '@/storage/marks/marks';
import { historyOf } from '@/storage/queries/course-history';
import { course } from '@/storage/queries/courses';
import { COURSE, emptyLibrary, read } from '@/storage/recording/report.fixture';
import { choose, chooseOfCourse, press, showCourse, standAs } from '../library.fixture';

beforeEach(async () => {
  await emptyLibrary();
  await read(1);
});
afterEach(cleanup);
afterEach(() => vi.restoreAllMocks());

describe('the outline', () => {
  it('marks a chapter skipped, done and not done, each of which can be undone', async () => {
    await showCourse();
    choose(2, 'Skip');
    await standAs('done', 'skipped', 'new');
    choose(2, 'Done');
    await standAs('done', 'done', 'new');
    choose(2, 'Not done');
    await standAs('done', 'new', 'new');
    fireEvent.click(screen.getAllByRole('button', { name: 'Undo' }).at(-1) as HTMLElement);
    await standAs('done', 'done', 'new');
  });

  it('marks everything up to a chapter done as one action, but leaves what was skipped', async () => {
    await showCourse();
    choose(2, 'Skip');
    await standAs('done', 'skipped', 'new');
    choose(4, 'Everything up to here is done');
    await standAs('done', 'skipped', 'done', 'done', 'new');
    const status = await screen.findByText('2 chapters are done now');
    const { marks } = await historyOf(COURSE);
    expect(new Set(marks.filter((mark) => mark.by === 'user').map((mark) => mark.action)).size).toBe(2);
    fireEvent.click(status.parentElement?.querySelector('button') as HTMLElement);
    await standAs('done', 'skipped', 'new', 'new');
  });

  it('tells a long action in a few lines of the history', async () => {
    await showCourse();
    choose(9, 'Everything up to here is done');
    const more = await screen.findByText('and 5 more');
    expect(more.parentElement?.querySelectorAll('strong')).toHaveLength(3);
  });
});

describe('the clipboard', () => {
  it('takes the course as Markdown, and it is said', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await showCourse();
    await chooseOfCourse('Copy as Markdown');
    await screen.findByText('The course is on the clipboard, as Markdown.');
    const text = writeText.mock.calls[0]?.[0];
    expect(text).toContain('title: "Linux"');
    expect(text).toContain('- [x] [');
    writeText.mockRejectedValue(new Error('no'));
    await chooseOfCourse('Copy as Markdown');
    await screen.findByText(/Download it instead/);
  });
});

describe('the head', () => {
  it('gives the course another title where it stands, and takes an empty one for none', async () => {
    await showCourse();
    await press('Rename');
    const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Title of the course' });
    expect(input.value).toBe('Linux');
    input.value = '  ';
    fireEvent.submit(input.form as HTMLFormElement);
    await press('Rename');
    expect(screen.queryByText(/could not be saved/)).toBeNull();
    const again = screen.getByRole<HTMLInputElement>('textbox', { name: 'Title of the course' });
    again.value = ' 性能优化 ';
    fireEvent.submit(again.form as HTMLFormElement);
    expect(await screen.findByRole('heading', { level: 1, name: '性能优化' })).toBeTruthy();
    expect((await historyOf(COURSE)).marks.filter(({ kind }) => kind === 'retitled')).toHaveLength(1);
  });

  it('keeps the title on Escape', async () => {
    await showCourse();
    await press('Rename');
    const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Title of the course' });
    input.value = 'Other';
    fireEvent.keyDown(input, { key: 'Escape' });
    expect(screen.getByRole('heading', { level: 1, name: 'Linux' })).toBeTruthy();
  });

  it('asks the open question with its reason until it is answered', async () => {
    await read(10, { closing: 'yes', day: 1 });
    await showCourse();
    expect(screen.getByText(/chapters have not been read here/)).toBeTruthy();
    expect(screen.queryByTestId('mark-finished')).toBeNull();
    await press('Not yet');
    await waitFor(async () => expect((await course(COURSE))?.question).toBeNull());
    await waitFor(() => expect(screen.queryByTestId('question-not-yet')).toBeNull());
  });

  it('begins another pass of a finished course only, and keeps the first with its dates', async () => {
    await showCourse();
    expect(screen.queryByRole('button', { name: 'Read it again' })).toBeNull();
    await markCourse(COURSE, 'finished');
    await press('Read it again');
    const passes = await screen.findByRole('list', { name: 'Times read' });
    expect([...passes.children].map((each) => each.textContent)).toEqual([
      expect.stringMatching(/^Pass 1 · .*\d{4} · Finished$/),
      expect.stringMatching(/^Pass 2 · since .*\d{4}$/),
    ]);
    await standAs('new', 'new');
  });
});
