// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markCourse, retitle } from '@/storage/marks/marks';
import { readRegister } from '@/storage/recording/registers';
import { COURSE, emptyLibrary, read, START } from '@/storage/recording/report.fixture';
import { press, show, showCourse } from '../library.fixture';

const DAY = 86_400_000;

beforeEach(emptyLibrary);
afterEach(cleanup);

/** Days since `START` of a day so many days ago. */
const ago = (days: number) => Math.floor((Date.now() - START) / DAY) - days;

/** Ten minutes a week for four weeks: half of ten chapters is done. */
async function steadily(): Promise<void> {
  for (const [i, days] of [40, 25, 18, 11, 4].entries()) await read(i + 1, { day: ago(days), engaged: 600 });
}

async function planned(...names: string[]): Promise<void> {
  for (const name of names) {
    await markCourse(`own:${name}`, 'planned');
    await retitle(`own:${name}`, name);
  }
}

const list = (name: string) => screen.getByTestId(`plan-${name}`);
const titles = (name: string) =>
  within(list(name))
    .queryAllByRole('link')
    .map((link) => link.textContent)
    .filter((title) => title !== 'Read on');
const holds = (name: string, ...expected: string[]) => waitFor(() => expect(titles(name)).toEqual(expected));

describe('the plan', () => {
  it('takes courses from later to next and now, and orders what is next by its arrows', async () => {
    await planned('A', 'B', 'C');
    await show({ at: 'plan' });
    await press('Next: A');
    await holds('next', 'A');
    await press('Next: B');
    await holds('next', 'A', 'B');
    await press('Move up: B');
    await holds('next', 'B', 'A');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move down: B');
    await press('Undo');
    await holds('next', 'A', 'B');
    await press('Now: B');
    await holds('now', 'B');
    await press('Later: A');
    await holds('next');
    await holds('later', 'A', 'C');
  });

  it('orders by dragging', async () => {
    await planned('A', 'B', 'C');
    await show({ at: 'plan' });
    for (const [i, name] of ['A', 'B', 'C'].entries()) {
      await press(`Next: ${name}`);
      await waitFor(() => expect(titles('next')).toHaveLength(i + 1));
    }
    const rows = list('next').querySelectorAll('li');
    // The DOM of this test knows only some of these events, and Preact keeps the names of the others as they are written.
    const drag = (row: number, name: string) => {
      for (const type of [name, name.toLowerCase()])
        fireEvent(rows[row] as Element, new Event(type, { bubbles: true, cancelable: true }));
    };
    drag(2, 'DragStart');
    drag(0, 'DragOver');
    drag(0, 'Drop');
    await holds('next', 'C', 'A', 'B');
  });

  it('asks which course waits for a fourth, and takes both back as one', async () => {
    await planned('A', 'B', 'C', 'D');
    await show({ at: 'plan' });
    for (const [i, name] of ['A', 'B', 'C'].entries()) {
      await press(`Now: ${name}`);
      await waitFor(() => expect(titles('now')).toHaveLength(i + 1));
    }
    await press('Now: D');
    fireEvent.click(await screen.findByLabelText('A'));
    await press('Let it wait');
    await holds('now', 'B', 'C', 'D');
    await holds('next', 'A');
    await press('Undo');
    await holds('now', 'A', 'B', 'C');
    await holds('next');
  });

  it('says what adding a course means at the own pace', async () => {
    await steadily();
    await show({ at: 'plan' });
    await screen.findByText(/^You read 10 minutes a week/);
    await press(/^Next: /);
    await screen.findByText(/is next\. At your pace your list reaches to /);
  });
});

describe('the plan of a course', () => {
  it('forecasts, sets a day, says what it needs, and takes it back', async () => {
    await steadily();
    await showCourse();
    expect((await screen.findByTestId('forecast')).textContent).toMatch(/^At your pace: finished on /);
    const soon = new Date(Date.now() + 13 * DAY).toISOString().slice(0, 10);
    fireEvent.change(screen.getByLabelText('Finish by'), { target: { value: soon } });
    expect((await screen.findByTestId('plan-needs')).textContent).toBe(
      'The day needs 3 chapters a week · 2 more than now',
    );
    expect(screen.getByTestId('plan-days').querySelectorAll('time').length).toBeGreaterThan(0);
    expect(await readRegister('plan', COURSE)).toBe(soon);
    // The history has undo buttons, too: the toast comes last.
    fireEvent.click((await screen.findAllByRole('button', { name: 'Undo' })).at(-1) as HTMLElement);
    await waitFor(() => expect(screen.queryByTestId('plan-needs')).toBeNull());
    await press('Do it again');
    await screen.findByTestId('plan-needs');
    await press('Remove the day');
    await waitFor(() => expect(screen.queryByTestId('plan-needs')).toBeNull());
  });

  it('is none once the course is finished', async () => {
    await steadily();
    await markCourse(COURSE, 'finished');
    await showCourse();
    expect(screen.queryByTestId('course-plan')).toBeNull();
  });
});
