// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { speak } from '@/locales/i18n';
import { readSettings } from '@/storage/preferences/settings';
import { course } from '@/storage/queries/courses';
import { chaptersTo, DAY, emptyLibrary, read, START } from '@/storage/recording/report.fixture';
import { CoursesBelow } from '../courses-below';
import { glanced } from '../first-glance';
import { CourseActions } from '../page/course-actions';
import { lastNotice, shelfAsked, writing } from '../popup-state';
import { Keys, texts } from './keys';

/** Three courses in reading; the last, which was also read last, is the one of the page. */
const [FIRST, SECOND, PAGE] = ['geekbang:1', 'geekbang:2', 'geekbang:3'] as const;
const leave = vi.fn();
const go = vi.fn();

function OfThePage() {
  const { value } = useLiveQuery(() => course(PAGE), []);
  return value ? (
    <section class="here">
      <CourseActions row={value} isFinished={value.state === 'finished'} />
    </section>
  ) : null;
}

beforeEach(async () => {
  await emptyLibrary();
  vi.spyOn(Date, 'now').mockReturnValue(START + 3 * DAY);
  for (const [day, key] of [FIRST, SECOND, PAGE].entries())
    await read(1, { keys: [key], title: key, day, visit: key, outline: chaptersTo(3) });
  await speak('en', texts);
  render(
    <main>
      <OfThePage />
      <CoursesBelow settings={await readSettings()} go={go}>
        <Keys leave={leave} />
      </CoursesBelow>
    </main>,
  );
  await screen.findByTestId('takeaway');
  glanced.set(true);
  await waitFor(() => expect(rows()).toHaveLength(3));
});
afterEach(() => {
  cleanup();
  lastNotice.set(null);
  writing.set(null);
  shelfAsked.set(null);
  vi.restoreAllMocks();
  leave.mockReset();
  go.mockReset();
});

const rows = () => screen.queryAllByTestId('course-row').map(({ dataset }) => dataset.course);
const link = (key: string) =>
  document.querySelector<HTMLElement>(`[data-course="${key}"] h2 a`) ?? document.body;
const search = () => screen.getByRole<HTMLInputElement>('searchbox');
const focused = () => document.activeElement?.closest<HTMLElement>('[data-course]')?.dataset.course;
const stateOf = async (key: string) => (await course(key))?.state;

/** Presses a key where the focus is; tells whether nobody wanted it. */
const press = (key: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });

/** Goes to the shelves below the first glance. */
async function toShelves(): Promise<void> {
  press('s');
  await screen.findByRole('tab', { name: /Reading/ });
}

/** Where that is said which was done to a course. */
const foot = () => within(screen.getByRole('contentinfo')).getByRole('status');

const states = () => Promise.all([FIRST, SECOND, PAGE].map(stateOf));

describe('a letter', () => {
  it.each([
    ['f', 'finished', 'Finished'],
    ['h', 'on-hold', 'Put on hold'],
    ['d', 'dropped', 'Dropped'],
    ['p', 'planned', 'Planned'],
    ['F', 'finished', 'Finished'],
  ])('%s marks the course that has the focus, says so and can be undone', async (key, state, words) => {
    link(SECOND).focus();
    expect(press(key)).toBe(false);
    await waitFor(() => expect(foot().textContent).toContain(`“${SECOND}”: ${words} Undo`));
    expect(await states()).toEqual(['reading', state, 'reading']);
    press('z');
    await waitFor(async () => expect(await states()).toEqual(['reading', 'reading', 'reading']));
    await waitFor(() => expect(foot().textContent).toContain('Do it again'));
    press('z', { ctrlKey: true });
    await waitFor(async () => expect(await stateOf(SECOND)).toBe(state));
  });

  it('marks the page’s course where no row has the focus, and says so', async () => {
    press('d');
    await waitFor(async () => expect(await states()).toEqual(['reading', 'reading', 'dropped']));
    await waitFor(() => expect(foot().textContent).toContain(`“${PAGE}”: Dropped Undo`));
    press('r');
    await waitFor(async () => expect(await stateOf(PAGE)).toBe('reading'));
  });

  it('leaves a finished course alone, and says nothing twice', async () => {
    press('f');
    press('f');
    press('h');
    press('r');
    await waitFor(async () => expect(await stateOf(PAGE)).toBe('finished'));
    await waitFor(() => expect(screen.queryByTestId('undo')).not.toBeNull());
    press('z');
    await waitFor(async () => expect(await stateOf(PAGE)).toBe('reading'));
    await screen.findByTestId('redo');
  });

  it('z takes back what was done to the course in another page', async () => {
    press('h');
    await waitFor(() => expect(lastNotice.get()?.course).toBe(PAGE));
    lastNotice.set(null);
    press('z');
    await waitFor(async () => expect(await stateOf(PAGE)).toBe('reading'));
    expect((await screen.findByTestId('redo')).textContent).toContain('Do it again');
  });

  it('t opens the takeaway of the page’s course, and that of a row in the library', async () => {
    press('t');
    const field = await screen.findByRole('textbox', { name: 'Takeaway' });
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    link(FIRST).focus();
    press('t');
    expect(create.mock.calls[0]?.[0]?.url).toMatch(/library\.html#\/course\/geekbang%3A1$/);
    search().focus();
    search().blur();
    press('t');
    expect(document.activeElement).toBe(field);
  });

  it.each(['ctrlKey', 'metaKey', 'altKey', 'shiftKey'])('means nothing with %s', async (modifier) => {
    link(FIRST).focus();
    for (const key of ['f', 'd', 'h', 'p', 'r', 't']) expect(press(key, { [modifier]: true })).toBe(true);
    expect(await states()).toEqual(['reading', 'reading', 'reading']);
    expect(lastNotice.get()).toBeNull();
  });

  it('means nothing in the search, in a text, while it is being composed, or held down', async () => {
    const letters = ['f', 'd', 'h', 'p', 't', 'z', '/', '?'];
    search().focus();
    for (const key of letters) expect(press(key)).toBe(true);
    expect(press('z', { ctrlKey: true })).toBe(true);
    link(FIRST).focus();
    for (const key of letters) {
      expect(press(key, { isComposing: true })).toBe(true);
      expect(press(key, { repeat: true })).toBe(true);
    }
    press('t');
    writing.set(PAGE);
    (await screen.findByRole('textbox', { name: 'Takeaway' })).focus();
    for (const key of [...letters, 'Enter']) expect(press(key)).toBe(true);
    expect(screen.getByTestId('close-sheet')).toBeTruthy();
    expect(press('Escape')).toBe(false);
    await waitFor(() => expect(screen.queryByTestId('close-sheet')).toBeNull());
    expect(await states()).toEqual(['reading', 'reading', 'reading']);
    expect(screen.queryByRole('region', { name: 'Keys' })).toBeNull();
    expect(leave).not.toHaveBeenCalled();
  });
});

describe('the focus', () => {
  it('comes into the list by the arrow down, moves in it, and to a row’s menu and back', async () => {
    const order = rows();
    press('ArrowDown');
    expect(focused()).toBe(order[0]);
    press('ArrowDown');
    press('ArrowDown');
    press('ArrowUp');
    expect(focused()).toBe(order[1]);
    press('ArrowRight');
    expect(document.activeElement?.getAttribute('aria-haspopup')).toBe('menu');
    press('ArrowLeft');
    expect(document.activeElement).toBe(link(order[1] ?? ''));
  });

  it('goes to the shelves by s, and from a tab into its shelf', async () => {
    await toShelves();
    await waitFor(() => expect(rows()).toHaveLength(6));
    screen.getAllByRole('tab')[0]?.focus();
    press('ArrowDown');
    expect(document.activeElement?.closest('#shelf')).not.toBeNull();
  });

  it('goes to the next course when its own leaves the list', async () => {
    const order = rows() as string[];
    link(order[1] ?? '').focus();
    press('h');
    await waitFor(() => expect(rows()).toHaveLength(2));
    await waitFor(() => expect(focused()).toBe(order[2]));
  });
});

describe('search', () => {
  it('is reached by /, Enter goes to the first found, Enter there resumes', async () => {
    expect(press('/')).toBe(false);
    expect(document.activeElement).toBe(search());
    fireEvent.input(search(), { target: { value: 'geekbang:2' } });
    await waitFor(() => expect(rows()).toEqual([SECOND]));
    expect(press('Enter')).toBe(false);
    expect(focused()).toBe(SECOND);
    expect(press('Enter')).toBe(true);
    link(SECOND).click();
    expect(go).toHaveBeenCalledWith((await course(SECOND))?.next?.url);
  });

  it('is cleared by Escape, which closes the popup only then', async () => {
    search().focus();
    fireEvent.input(search(), { target: { value: 'geekbang:2' } });
    await waitFor(() => expect(rows()).toEqual([SECOND]));
    expect(press('Escape')).toBe(false);
    await waitFor(() => expect(rows()).toHaveLength(3));
    expect(leave).not.toHaveBeenCalled();
    link(FIRST).focus();
    press('Escape');
    expect(leave).toHaveBeenCalledOnce();
  });
});

it('shows all keys by ?, also with Shift, and hides them by ? or Escape', () => {
  const shown = () => screen.queryByRole('region', { name: 'Keys' });
  press('?', { shiftKey: true });
  expect(shown()?.textContent).toContain('Put on hold');
  press('?', { shiftKey: true });
  expect(shown()).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Keys' }));
  press('Escape');
  expect(shown()).toBeNull();
  expect(leave).not.toHaveBeenCalled();
});

it('tells its keys to who cannot see them', () => {
  const keysOf = (element: Element) => element.getAttribute('aria-keyshortcuts');
  expect(keysOf(link(FIRST))).toBe('F H D P R T M O Z');
  expect(keysOf(screen.getByRole('button', { name: 'Takeaway' }))).toBe('T');
  expect(keysOf(search())).toBe('/');
});
