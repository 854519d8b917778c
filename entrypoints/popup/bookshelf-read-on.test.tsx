// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readSettings } from '@/storage/preferences/settings';
import { emptyLibrary, LEFT, read } from '@/storage/recording/report.fixture';
import { CoursesBelow } from './courses-below';

beforeEach(emptyLibrary);
afterEach(cleanup);

it.each(LEFT)('goes on with %s where it was left', async (_, part, goesOnAt) => {
  await read(1, part);
  const go = vi.fn();
  render(<CoursesBelow settings={await readSettings()} go={go} />);
  const row = await screen.findByTestId('course-row');
  const link = row.querySelector<HTMLAnchorElement>('h2 a');
  expect(link?.getAttribute('href')).toBe(goesOnAt);
  fireEvent.click(link as HTMLElement);
  expect(go).toHaveBeenCalledWith(goesOnAt);
});
