// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { COURSE, emptyLibrary, LEFT, read } from '@/storage/recording/report.fixture';
import { show } from '../library.fixture';

beforeEach(emptyLibrary);
afterEach(cleanup);

it.each(LEFT)(
  'goes on with %s where it was left, from the list and from the course',
  async (_, part, goesOnAt) => {
    await read(1, part);
    await show({ at: 'course', key: COURSE });
    expect((await screen.findByRole('link', { name: /^Read on/ })).getAttribute('href')).toBe(goesOnAt);
    cleanup();
    await show({ at: 'courses' });
    const links = await screen.findAllByRole('link', { name: /^Read on/ });
    expect(links.map((link) => link.getAttribute('href'))).toContain(goesOnAt);
  },
);
