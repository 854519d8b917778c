// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { courseText } from '@/locales/course-text';
import { speak } from '@/locales/i18n';
import { markText } from '@/locales/mark-text';
import { undo } from '@/storage/marks/marks';
import { readSettings } from '@/storage/preferences/settings';
import { course } from '@/storage/queries/courses';
import { reasonsOf } from '@/storage/queries/plan/drop-reasons';
import { COURSE, emptyLibrary, read } from '@/storage/recording/report.fixture';
import { Asides, texts } from './asides';
import { mark } from './mark-course-here';
import { droppedNow, lastNotice } from './popup-state';

beforeEach(async () => {
  await emptyLibrary();
  droppedNow.set(null);
  lastNotice.set(null);
  await speak('en', [courseText, markText, ...texts]);
  await read(1);
  render(<Asides settings={await readSettings()} />);
});
afterEach(cleanup);

const drop = () => mark({ key: COURSE, title: 'Linux' }, 'dropped', markText.get());
const reason = async () => {
  const row = await course(COURSE);
  return row && (await reasonsOf([row])).get(COURSE)?.why;
};

it('asks why a course was dropped, and keeps the answer, which can be undone by itself', async () => {
  await drop();
  fireEvent.click(await screen.findByRole('button', { name: 'Too hard' }));
  await waitFor(async () => expect(await reason()).toBe('too-hard'));
  await waitFor(() => expect(lastNotice.get()?.notice.text).toBe('“Linux” was let go: Too hard'));
  await waitFor(() => expect(screen.queryByTestId('drop-why')).toBeNull());
  lastNotice.get()?.notice.action?.act();
  await waitFor(async () => expect(await reason()).toBeUndefined());
  expect((await course(COURSE))?.state).toBe('dropped');
});

it('goes when it is skipped or the drop is undone', async () => {
  await drop();
  fireEvent.click(await screen.findByRole('button', { name: 'Skip' }));
  await waitFor(() => expect(screen.queryByTestId('drop-why')).toBeNull());
  expect(await reason()).toBeUndefined();
  await mark({ key: COURSE, title: 'Linux' }, 'reading', markText.get());
  await drop();
  await screen.findByTestId('drop-why');
  await undo((await course(COURSE))?.lastAction?.id ?? '');
  await waitFor(() => expect(screen.queryByTestId('drop-why')).toBeNull());
});

it('asks nothing after any other mark', async () => {
  await mark({ key: COURSE, title: 'Linux' }, 'on-hold', markText.get());
  await waitFor(() => expect(lastNotice.get()).not.toBeNull());
  expect(droppedNow.get()).toBeNull();
});
