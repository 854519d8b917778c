import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect } from 'vitest';
import { readSettings } from '@/storage/preferences/settings';
import { COURSE } from '@/storage/recording/report.fixture';
import { Library } from './library';
import { type Address, href } from './page-address';

/** Shows a place of the library over the real store. For tests. */
export async function show(address: Address): Promise<void> {
  location.hash = href(address);
  render(<Library first={await readSettings()} />);
}

/** Shows the course of `storage/recording/report.fixture`, and returns its chapter rows. */
export async function showCourse(): Promise<HTMLElement[]> {
  await show({ at: 'course', key: COURSE });
  return await screen.findAllByTestId('chapter-row');
}

/** Presses the button with this name. */
export async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name }));
}

/** Chooses from the menu of the course. */
export async function chooseOfCourse(entry: string): Promise<void> {
  await press('More about this course');
  fireEvent.click(screen.getByRole('menuitem', { name: entry }));
}

/** Chooses from the menu of the n-th chapter, counted from 1. */
export function choose(chapter: number, entry: string): void {
  const row = screen.getAllByTestId('chapter-row')[chapter - 1];
  fireEvent.click(row?.querySelector('[aria-haspopup]') as HTMLElement);
  fireEvent.click(screen.getByRole('menuitem', { name: entry }));
}

/** Waits until the first chapters have these states. */
export async function standAs(...states: string[]): Promise<void> {
  await waitFor(() => {
    const rows = screen.getAllByTestId('chapter-row').slice(0, states.length);
    expect(rows.map((row) => row.dataset.state)).toEqual(states);
  });
}
