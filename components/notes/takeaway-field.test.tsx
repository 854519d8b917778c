// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { notesOf } from '@/storage/notes/save-note';
import { course } from '@/storage/queries/courses';
import { COURSE, emptyLibrary, read } from '@/storage/recording/report.fixture';
import { TakeawayField } from './takeaway-field';

/** So many saves come to their end; the others never do, as in a popup that dies. */
let lived = Number.POSITIVE_INFINITY;
vi.mock('../hooks/lazy-storage', async (original) => {
  const real = await original<typeof import('../hooks/lazy-storage')>();
  const saveTakeaway = (...what: Parameters<typeof real.saveTakeaway>) =>
    lived-- > 0 ? real.saveTakeaway(...what) : new Promise(() => {});
  return { ...real, saveTakeaway };
});

beforeEach(async () => {
  lived = Number.POSITIVE_INFINITY;
  localStorage.clear();
  await emptyLibrary();
  await read(1);
});
afterEach(cleanup);

const bodies = async () => (await notesOf(COURSE)).map(({ body }) => body);

async function open() {
  const row = await course(COURSE);
  if (!row) throw new Error('no course');
  const { findByRole, unmount } = render(<TakeawayField row={row} focus />);
  const area = (await findByRole('textbox')) as HTMLTextAreaElement;
  // Then its effects have run, too.
  await waitFor(() => expect(document.activeElement).toBe(area));
  return { area, unmount };
}

it('shows again, and has saved, what was typed last before the popup died', async () => {
  lived = 0;
  const first = await open();
  fireEvent.input(first.area, { target: { value: 'Measure first' } });
  first.unmount();
  expect(await bodies()).toEqual([]);
  lived = 1;
  const { area } = await open();
  expect(area.value).toBe('Measure first');
  expect(await bodies()).toEqual(['Measure first']);
});

it('makes no second version of what was typed on during the last save', async () => {
  lived = 1;
  const first = await open();
  fireEvent.input(first.area, { target: { value: 'Measure' } });
  fireEvent.blur(first.area);
  fireEvent.input(first.area, { target: { value: 'Measure first' } });
  await waitFor(() => expect(lived).toBe(-1));
  first.unmount();
  await open();
  expect(await bodies()).toEqual(['Measure first']);
});

it('leaves nothing behind once all is saved, and has one version of it', async () => {
  const { area } = await open();
  fireEvent.input(area, { target: { value: 'Measure' } });
  fireEvent.blur(area);
  fireEvent.input(area, { target: { value: 'Measure first' } });
  await waitFor(() => expect(localStorage).toHaveLength(0));
  expect(await bodies()).toEqual(['Measure first']);
});

it('begins with the questions of the template, if one likes, and only while nothing is written', async () => {
  const { area } = await open();
  fireEvent.click(screen.getByTestId('use-template'));
  await waitFor(() =>
    expect(area.value).toMatch(/^## What I learned\n\n\n## .*\n\n\n## .*\n\n\n## Who I will tell\n/),
  );
  expect(screen.queryByTestId('use-template')).toBeNull();
  await waitFor(async () => expect(await bodies()).toEqual([area.value]));
  fireEvent.input(area, { target: { value: '' } });
  expect(await screen.findByTestId('use-template')).toBeTruthy();
});
