// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markCourse, retitle } from '@/storage/marks/marks';
import { course } from '@/storage/queries/courses';
import { readRegister } from '@/storage/recording/registers';
import { COURSE, DAY, emptyLibrary, read, START } from '@/storage/recording/report.fixture';
import { press, show, showCourse } from '../library.fixture';

beforeEach(emptyLibrary);
afterEach(cleanup);

const today = () => Math.floor((Date.now() - START) / DAY);
const toast = async (name: string) =>
  fireEvent.click((await screen.findAllByRole('button', { name })).at(-1) as HTMLElement);

async function planned(...names: string[]): Promise<void> {
  for (const name of names) {
    await markCourse(`own:${name}`, 'planned');
    await retitle(`own:${name}`, name);
  }
}

describe('the reason', () => {
  it('is asked after a drop, shown, taken back, and listed among the dropped and in the statistics', async () => {
    await read(1, { day: today() });
    await markCourse(COURSE, 'dropped');
    await showCourse();
    await press('Too hard');
    expect((await screen.findByTestId('drop-reason')).textContent).toMatch(/^Let go: Too hard/);
    await toast('Undo');
    await screen.findByTestId('drop-why');
    await toast('Do it again');
    await screen.findByTestId('drop-reason');
    cleanup();
    await show({ at: 'dropped' });
    expect((await screen.findByTestId('drop-reason')).textContent).toBe('Let go: Too hard');
    cleanup();
    await show({ at: 'statistics' });
    expect((await screen.findByTestId('drop-reasons')).textContent).toContain('Too hard');
  });

  it('can be in own words or skipped, and belongs to one drop only', async () => {
    await read(1, { day: today() });
    await markCourse(COURSE, 'dropped');
    await showCourse();
    await press('In my own words');
    fireEvent.input(screen.getByLabelText('In my own words'), {
      target: { value: 'The <b>book</b> is better' },
    });
    await press('Save');
    expect((await screen.findByTestId('drop-reason')).textContent).toMatch(
      /^Let go: The <b>book<\/b> is better/,
    );
    await markCourse(COURSE, 'reading');
    await waitFor(() => expect(screen.queryByTestId('drop-reason')).toBeNull());
    await markCourse(COURSE, 'dropped');
    await screen.findByTestId('drop-why');
    await press('Skip');
    expect(screen.queryByTestId('drop-why')).toBeNull();
  });
});

it('a silent course is asked whether it is still wanted, until either answer', async () => {
  await read(1, { day: today() - 100 });
  await showCourse();
  await screen.findByTestId('still-wanted');
  await press('Still want it');
  await waitFor(() => expect(screen.queryByTestId('still-wanted')).toBeNull());
  expect(screen.getByTestId('course-head').dataset.status).toBe('reading');
  await toast('Undo');
  await screen.findByTestId('still-wanted');
  await press('Let go');
  await screen.findByTestId('drop-why');
  expect(await readRegister('reason', COURSE)).toBeUndefined();
});

describe('clear the list', () => {
  const stateOf = async (key: string) => (await course(key))?.state;
  const at = (key: string) => waitFor(() => expect(screen.getByTestId('clearing').dataset.course).toBe(key));

  it('decides with one key each, and takes everything back as one', async () => {
    await read(1, { day: today() - 100 });
    await planned('A', 'B', 'C');
    await show({ at: 'clear' });
    await at(COURSE);
    fireEvent.keyDown(document.body, { key: 'd' });
    await at('own:A');
    fireEvent.keyDown(document.body, { key: 'f' });
    await at('own:B');
    fireEvent.keyDown(document.body, { key: 'k' });
    await at('own:C');
    await press('Later');
    await screen.findByText('That is the whole list.');
    expect(await Promise.all([COURSE, 'own:A', 'own:B', 'own:C'].map(stateOf))).toEqual([
      'dropped',
      'finished',
      'planned',
      'on-hold',
    ]);
    await press('Undo');
    await at(COURSE);
    expect(await Promise.all([COURSE, 'own:A', 'own:B', 'own:C'].map(stateOf))).toEqual([
      'reading',
      'planned',
      'planned',
      'planned',
    ]);
    // What is decided now is an action of its own: doing the first one again does not hide it.
    fireEvent.keyDown(document.body, { key: 'l' });
    await at('own:A');
    expect(await stateOf(COURSE)).toBe('on-hold');
  });

  it('leaves keys in fields and with modifiers alone, and says when there is nothing', async () => {
    await show({ at: 'clear' });
    await screen.findByText('Nothing to clear');
    cleanup();
    await planned('A');
    await show({ at: 'clear' });
    await at('own:A');
    fireEvent.keyDown(document.body, { key: 'd', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: 'd', repeat: true });
    expect(await stateOf('own:A')).toBe('planned');
  });
});
