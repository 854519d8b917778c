// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { courseText } from '@/locales/course-text';
import { speak } from '@/locales/i18n';
import { statisticsText } from '@/locales/statistics-text';
import { emptyLibrary, read, START } from '@/storage/recording/report.fixture';
import { DayRead } from './day-read';

const DAY = new Date(START).toISOString().slice(0, 10);

beforeEach(async () => {
  await emptyLibrary();
  await speak('en', [courseText, statisticsText]);
});
afterEach(cleanup);

it('lists what was read on a day, with its chapters and a seal, and says where that is nothing', async () => {
  for (let chapter = 1; chapter <= 9; chapter += 1) await read(chapter);
  await read(10, { closing: 'yes' });
  const opened: (string | null)[] = [];
  const open = (day: string | null) => void opened.push(day);
  const { rerender } = render(
    <DayRead day={DAY} open={open} first="2020-01-01" last="2030-01-01" zone="UTC" />,
  );
  const list = await screen.findByRole('link', { name: 'Linux' });
  expect(list.closest('li')?.querySelectorAll('ul li')).toHaveLength(10);
  expect(document.querySelector('.seal')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('What was read on'), { target: { value: '2021-02-03' } });
  expect(opened).toEqual(['2021-02-03']);
  rerender(<DayRead day="2021-02-03" open={open} first="2020-01-01" last="2030-01-01" zone="UTC" />);
  await waitFor(() => expect(screen.getByText('Nothing was read on this day.')).toBeTruthy());
});
