// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useSettings } from '@/components/hooks/use-settings';
import { courseText } from '@/locales/course-text';
import { speak } from '@/locales/i18n';
import { markCourse } from '@/storage/marks/marks';
import { changeSettings, readSettings, type Settings } from '@/storage/preferences/settings';
import { COURSE, chaptersTo, DAY, emptyLibrary, LEFT, read, START } from '@/storage/recording/report.fixture';
import { TonightLine, texts } from './tonight-line';

const go = vi.fn();

beforeEach(async () => {
  await emptyLibrary();
  await changeSettings({ tonightMinutes: 25 });
  await speak('en', [courseText, ...texts]);
});
afterEach(() => {
  cleanup();
  go.mockReset();
});

function Line({ first }: { first: Settings }) {
  return <TonightLine now={START + DAY} settings={useSettings(first)} go={go} />;
}

const show = async () => render(<Line first={await readSettings()} />);
const said = async () => (await screen.findByTestId('tonight')).textContent;

it('takes what fits at one’s own speed, two minutes a chapter, and says when that is the end', async () => {
  for (let chapter = 1; chapter <= 8; chapter += 1) await read(chapter);
  await show();
  expect(await said()).toBe('Linux: 2 chapters, about 4 minutes → finished');
});

it('keeps the minutes that were chosen, one’s own, too', async () => {
  const outline = chaptersTo(40);
  for (let chapter = 1; chapter <= 4; chapter += 1) await read(chapter, { outline });
  await show();
  expect(await said()).toBe('Linux: 12 chapters, about 24 minutes');
  fireEvent.click(screen.getByTestId('tonight-10'));
  await waitFor(async () => expect(await said()).toBe('Linux: 5 chapters, about 10 minutes'));
  fireEvent.change(screen.getByRole('spinbutton'), { target: { value: '6' } });
  await waitFor(async () => expect(await said()).toBe('Linux: 3 chapters, about 6 minutes'));
  expect((await readSettings()).tonightMinutes).toBe(6);
});

it('begins at the passage where it stopped', async () => {
  const [, part, goesOnAt] = LEFT[0] ?? [];
  for (let chapter = 2; chapter <= 5; chapter += 1)
    await read(chapter, { ...(part?.outline && { outline: part.outline }) });
  await read(1, { ...part, day: 0.5 });
  await show();
  fireEvent.click(await screen.findByTestId('begin-tonight'));
  expect(go).toHaveBeenCalledWith(goesOnAt);
});

it('offers nothing that was let go', async () => {
  for (let chapter = 1; chapter <= 8; chapter += 1) await read(chapter);
  await markCourse(COURSE, 'dropped');
  await show();
  expect(await said()).toBe('Nothing that is being read waits here.');
  expect(screen.queryByTestId('begin-tonight')).toBeNull();
});
