// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { markCourse } from '@/storage/marks/marks';
import { saveTakeaway } from '@/storage/notes/save-note';
import { changeSettings, readSettings } from '@/storage/preferences/settings';
import { COURSE, chaptersTo, DAY, emptyLibrary, read, START } from '@/storage/recording/report.fixture';
import { press, show } from '../library.fixture';
import { grant } from '../sites/permissions.fixture';

const OTHER = 'geekbang:200';

beforeEach(async () => {
  await emptyLibrary();
  await browser.storage.local.clear();
  at(0);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Sets the clock, in days since the beginning. */
function at(day: number): void {
  vi.spyOn(Date, 'now').mockReturnValue(START + day * DAY);
}

async function finish(key: string, title: string, body: string): Promise<void> {
  await read(1, { keys: [key], title, visit: `visit of ${key}`, outline: chaptersTo(3) });
  await markCourse(key, 'finished');
  await saveTakeaway(key, 1, body, null);
}

/** The page after so many days, with two finished courses. */
async function showAfter(days: number): Promise<void> {
  await finish(COURSE, 'Linux', 'Measure first.');
  at(1);
  await finish(OTHER, 'Databases', 'Write ahead.');
  at(days);
  await show({ at: 'review' });
}

const said = (day: number) => new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(START + day * DAY);
const asked = async (title: string) => await screen.findByRole('heading', { level: 2, name: title });
const menuEntry = () => screen.getByRole('link', { name: /^Recall/ }).textContent;

it('asks before it shows, one course after the other, and counts them in the menu', async () => {
  await showAfter(9);
  await asked('Linux');
  await waitFor(() => expect(menuEntry()).toBe('Recall2'));
  expect(screen.queryByText('Measure first.')).toBeNull();
  expect(screen.queryByRole('button', { name: 'I remembered' })).toBeNull();
  fireEvent.input(screen.getByLabelText('What do you remember of it?'), { target: { value: 'Measuring?' } });
  await press('Show my takeaway');
  expect(screen.getByText('Measure first.')).toBeTruthy();
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Your takeaway'));
  await press('I remembered');
  await asked('Databases');
  expect(screen.getByLabelText<HTMLTextAreaElement>('What do you remember of it?').value).toBe('');
  expect(screen.getByRole('status').textContent).toContain(`Asked again on ${said(9 + 23)}.`);
  expect(document.activeElement?.className).toBe('review');
  await waitFor(() => expect(menuEntry()).toBe('Recall1'));
  expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('Measuring?');
});

it('asks for what was gone again in seven days, and says so', async () => {
  await showAfter(7.5);
  await press('Show my takeaway');
  await press('Forgot it');
  expect(await screen.findByText(/^Next one on/)).toHaveProperty(
    'textContent',
    `Next one on ${said(8)}: Databases. Each takeaway is asked for 7, 30 and 90 days after the course was finished.`,
  );
  cleanup();
  at(14.5);
  await show({ at: 'review' });
  await asked('Databases');
  await press('Later');
  await asked('Linux');
  expect(screen.getByText(new RegExp(`Forgot it on ${said(7.5)}`))).toBeTruthy();
});

it('takes an answer back', async () => {
  await showAfter(7.5);
  await press('Show my takeaway');
  await press('Partly');
  await screen.findByText('Nothing to recall today');
  await press('Undo');
  await asked('Linux');
});

it('sets aside what is for later, until one goes on', async () => {
  await showAfter(9);
  await press('Later');
  await asked('Databases');
  await press('Later');
  await screen.findByRole('heading', { level: 1, name: 'Later' });
  expect(screen.getByText(/^2 takeaways still wait/)).toBeTruthy();
  expect(menuEntry()).toBe('Recall2');
  await press('Go on now');
  await asked('Linux');
});

it('teaches while there is no takeaway', async () => {
  await show({ at: 'review' });
  expect(
    await screen.findByRole('heading', { level: 1, name: 'No takeaway to come back to yet' }),
  ).toBeTruthy();
});

it('can be switched off in the settings, and goes from the menu', async () => {
  await finish(COURSE, 'Linux', 'Measure first.');
  at(9);
  grant([]);
  await show({ at: 'settings' });
  await waitFor(() => expect(menuEntry()).toBe('Recall1'));
  fireEvent.change(screen.getByLabelText('Recall takeaways'), { target: { value: 'off' } });
  await waitFor(async () => expect((await readSettings()).review).toBe(false));
  await waitFor(() => expect(screen.queryByRole('link', { name: /^Recall/ })).toBeNull());
});

it('says at its own address that it is off', async () => {
  await changeSettings({ review: false });
  await show({ at: 'review' });
  expect(await screen.findByRole('heading', { level: 1, name: 'Recall is switched off' })).toBeTruthy();
});

it('asks for five a day, and says that it is enough', async () => {
  for (let i = 0; i < 7; i += 1) await finish(`geekbang:9${i}`, `Course ${i}`, `Words ${i}`);
  at(8);
  await show({ at: 'review' });
  await waitFor(() => expect(menuEntry()).toBe('Recall5'));
  for (let left = 5; left > 0; left -= 1) {
    await press('Show my takeaway');
    await press('I remembered');
    await waitFor(() => expect(menuEntry()).toBe(left > 1 ? `Recall${left - 1}` : 'Recall'));
  }
  expect(await screen.findByRole('heading', { name: 'Enough for today' })).toBeTruthy();
  expect(screen.getByText('2 more wait, and come on the next days, five a day.')).toBeTruthy();
});
