// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { saveShelf } from '@/storage/preferences/shelf-store';
import { course } from '@/storage/queries/courses';
import { COURSE, chaptersTo, emptyLibrary, read } from '@/storage/recording/report.fixture';
import { freshShelf } from '@/transfer/shelf/run';
import { press, show, showCourse, standAs } from '../library.fixture';
import { grant } from '../sites/permissions.fixture';

beforeEach(async () => {
  await emptyLibrary();
  await browser.storage.local.clear();
  grant([]);
});
afterEach(cleanup);

async function chooseTable(content: BlobPart): Promise<void> {
  await show({ at: 'export' });
  const input = await screen.findByTestId('table-file');
  fireEvent.change(input, { target: { files: [new File([content], 'table.csv')] } });
}

it('shows what a table would do, takes it in on a click, and takes it back on another', async () => {
  await chooseTable('title,status\nOne,finished\nTwo,maybe\n');
  expect(await screen.findByTestId('arrivals-new')).toHaveProperty(
    'textContent',
    '2 new coursesOne FinishedTwo Planned',
  );
  expect(screen.getByTestId('table-report').textContent).toContain(
    'Line 3: “maybe” is no status that Epilogue knows',
  );
  expect(await course('list:one')).toBeNull();

  fireEvent.click(screen.getByTestId('take-in'));
  await waitFor(async () => expect((await course('list:one'))?.shelf).toBe('finished'));
  await press('Undo');
  await waitFor(async () => expect((await course('list:one'))?.shelf).toBeUndefined());
});

it('reads the table anew when the person puts a column right', async () => {
  await chooseTable('name of it,status\nOne,finished\n');
  expect(await screen.findByText(/No course can be made out/)).toBeDefined();
  fireEvent.change(screen.getByTestId('column-course'), { target: { value: '0' } });
  expect((await screen.findByTestId('arrivals-new')).textContent).toContain('One');
});

it('says how to save a table whose encoding it cannot tell', async () => {
  await chooseTable(new Uint8Array([0x61, 0xe9, 0x2c, 0x62, 10]));
  expect(await screen.findByText(/CSV UTF-8/)).toBeDefined();
});

it('goes on with a list that was read before, in whichever window', async () => {
  const one = { id: '7', title: 'Seven', percent: 100, finished: true as const };
  await saveShelf({ ...freshShelf(), next: 20, courses: [one] });
  await show({ at: 'export' });
  expect((await screen.findByTestId('arrivals-new')).textContent).toContain('Seven Finished · 100 % read');
  expect(screen.getByText('This is the list as far as it was read.')).toBeDefined();
  fireEvent.click(screen.getByTestId('take-in'));
  await waitFor(async () => expect((await course('geekbang:7'))?.shelf).toBe('finished'));
  await waitFor(() => expect(screen.queryByTestId('arrivals')).toBeNull());
});

it('asks nothing of the site while recording is paused there', async () => {
  await browser.storage.local.set({ settings: { paused: ['https://time.geekbang.org'] } });
  await show({ at: 'export' });
  await waitFor(() => expect(screen.getByTestId('read-shelf')).toHaveProperty('disabled', false));
  fireEvent.click(screen.getByTestId('read-shelf'));
  fireEvent.click(screen.getByRole('dialog', { hidden: true }).querySelector('.main') as HTMLElement);
  expect((await screen.findByTestId('shelf-ending')).dataset.ending).toBe('paused');
});

it('tells on a course’s page what was read without Epilogue, and leaves it out as one', async () => {
  const outline = chaptersTo(10).map((chapter, i) => (i < 2 ? { ...chapter, siteDone: true } : chapter));
  await read(3, { outline, keys: [COURSE] });
  await showCourse();
  expect((await screen.findByTestId('site-read')).textContent).toContain('2 chapters were read on Geekbang');
  await press('Do not count them');
  await standAs('new', 'new', 'done');
  await press('Count them');
  await standAs('done', 'done', 'done');
});
