// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { markCourse } from '@/storage/marks/marks';
import { saveTakeaway } from '@/storage/notes/save-note';
import { COURSE, emptyLibrary, read } from '@/storage/recording/report.fixture';
import { press, showCourse } from '../../library.fixture';

/** What was written on the canvas. */
const written: string[] = [];
const context = new Proxy(
  {
    measureText: (text: string) => ({ width: text.length * 20 }),
    fillText: (text: string) => written.push(text),
  } as Record<string, unknown>,
  { get: (target, name: string) => target[name] ?? (() => {}), set: () => true },
);

beforeEach(async () => {
  written.length = 0;
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
  await emptyLibrary();
  await read(1);
});
afterEach(cleanup);
afterEach(() => vi.restoreAllMocks());

const blobIs = (blob: Blob | null) =>
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(blob));

it('shows the picture of a finished course, with the takeaway when ticked, and saves it', async () => {
  await saveTakeaway(COURSE, 1, '## Learned\n\n*Measure* first.', null);
  await markCourse(COURSE, 'finished');
  blobIs(new Blob(['png'], { type: 'image/png' }));
  const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  await showCourse();
  await press('Save as image');
  const picture = screen.getByRole('img', { name: /^The image says: Linux · Finished · .*2026 · 1 of 10/ });
  expect(written).toContain('Linux');
  expect(written).not.toContain('Measure first.');
  fireEvent.click(await screen.findByRole('checkbox', { name: 'With the first lines of the takeaway' }));
  await waitFor(() => expect(written).toContain('Measure first.'));
  expect(picture.getAttribute('aria-label')).toMatch(/ · Learned · Measure first\.$/);
  const dialog = picture.closest('dialog') as HTMLElement;
  fireEvent.click(dialog.querySelector('.main') as HTMLElement);
  expect(saved.mock.contexts[0]).toMatchObject({ download: 'Linux.png' });
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

it('says so when the browser makes no picture', async () => {
  await markCourse(COURSE, 'finished');
  blobIs(null);
  await showCourse();
  await press('Save as image');
  expect(screen.queryByRole('checkbox', { name: /takeaway/ })).toBeNull();
  const dialog = screen.getByRole('dialog');
  fireEvent.click(dialog.querySelector('.main') as HTMLElement);
  await screen.findByText(/could not make the image/);
});

it('is not offered for a course that was never finished', async () => {
  await showCourse();
  expect(screen.queryByRole('button', { name: 'Save as image' })).toBeNull();
});
