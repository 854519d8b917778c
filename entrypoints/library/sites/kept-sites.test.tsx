// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { importCourses } from '@/storage/import/import-courses';
import { changeSettings } from '@/storage/preferences/settings';
import { emptyLibrary, read, START } from '@/storage/recording/report.fixture';
import { show } from '../library.fixture';
import { grant } from './permissions.fixture';

beforeEach(async () => {
  await emptyLibrary();
  await changeSettings({ tracked: [] });
  grant([], []);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => ({ ok: true, reply: null }));
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const line = (key: string, title: string, url?: string) => ({
  courseKey: key,
  course: { title: { value: title, from: 'outline' as const }, ...(url && { url }) },
  from: 'table' as const,
  chapters: [],
  status: 'planned' as const,
});

it('names no site for what a table brought, unless it brought an address', async () => {
  await read(1);
  const lines = [
    line('list:a', 'One'),
    line('list:b', 'Two'),
    line('list:c', 'Three', 'https://c.example/x'),
  ];
  await importCourses(lines, { now: START });
  await show({ at: 'sites' });
  await waitFor(() => expect(screen.getAllByTestId('kept-site')).toHaveLength(3));
  const told = screen.getAllByTestId('kept-site').map((site) => site.textContent);
  expect(told).toContain('No site: from a table, or added by hand2 coursesForget');
  expect(told).toContain('c.example1 courseForget this site');
  expect(told.join()).not.toContain('list');
});
