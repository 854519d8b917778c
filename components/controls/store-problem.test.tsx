// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { speak } from '@/locales/i18n';
import { storeProblemText } from '@/locales/store-problem-text';
import { NewerDatabaseError, TestLibraryError } from '@/storage/database/database';
import { StoreProblem } from './store-problem';

afterEach(cleanup);

const blocked = Object.assign(new Error('blocked'), { name: 'LibraryBlockedError' });

it.each([
  ['en', new NewerDatabaseError(9), /newer version of Epilogue/],
  ['en', new TestLibraryError(3), /test version of Epilogue/],
  ['en', blocked, /close them/i],
  ['en', new Error('other'), /reload/i],
  ['zh-CN', new NewerDatabaseError(9), /更新/],
  ['zh-CN', new TestLibraryError(3), /测试版/],
  ['zh-CN', blocked, /关掉/],
  ['zh-CN', new Error('other'), /刷新/],
] as const)('says in %s what to do about %s', async (locale, error, expected) => {
  await speak(locale, [storeProblemText]);
  const { container } = render(<StoreProblem error={error} />);
  expect(container.textContent).toMatch(expected);
});

it('offers what helps: a newer version where one is needed, else to open again', async () => {
  await speak('en', [storeProblemText]);
  const requestUpdateCheck = vi.fn(async () => ({ status: 'no_update' }));
  Object.assign(browser.runtime, { requestUpdateCheck });
  render(<StoreProblem error={new NewerDatabaseError(9)} />);
  fireEvent.click(screen.getByTestId('update'));
  expect(await screen.findByText(/no newer version yet/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Reload this page' })).toBeNull();
  cleanup();
  render(<StoreProblem error={blocked} />);
  expect(screen.getByRole('button', { name: 'Reload this page' })).toBeTruthy();
});
