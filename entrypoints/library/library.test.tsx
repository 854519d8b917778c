// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { changeSettings } from '@/storage/preferences/settings';
import { emptyLibrary, read } from '@/storage/recording/report.fixture';
import { show } from './library.fixture';

beforeEach(async () => {
  await emptyLibrary();
  await read(1);
  await changeSettings({ locale: 'en' });
});
afterEach(async () => {
  cleanup();
  await changeSettings({ locale: 'en' });
});

it('lists its keys on request, and not while somebody writes', async () => {
  await show({ at: 'courses' });
  const search = await screen.findByRole('searchbox');
  fireEvent.keyDown(search, { key: '?' });
  expect(document.querySelector('dialog')).toBeNull();
  fireEvent.keyDown(document.body, { key: '?' });
  const told = (await waitFor(() => document.querySelector('dialog') as HTMLElement)).textContent;
  for (const words of ['Through the list of courses', 'Dropped', 'Save as Markdown', 'Ctrl Z'])
    expect(told).toContain(words);
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(document.querySelector('dialog')).toBeNull());
  fireEvent.keyDown(document.body, { key: '/' });
  expect(document.activeElement).toBe(search);
});

it('leaves no notice standing in a language that is no longer spoken, nor on another page', async () => {
  await show({ at: 'courses' });
  fireEvent.click(await screen.findByRole('button', { name: /^More about/ }));
  fireEvent.click(await screen.findByRole('menuitem', { name: /Drop/ }));
  const toast = () => document.querySelector('.toast')?.textContent;
  await waitFor(() => expect(toast()).toContain('Linux'));
  await changeSettings({ locale: 'zh-CN' });
  await waitFor(() => expect(toast()).toBe(''));
});
