// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { speak } from '@/locales/i18n';
import { libraryText } from '@/locales/library-text';
import { popupText } from '@/locales/popup-text';
import { NewerDatabaseError, TestLibraryError } from '@/storage/database/database';
import { StoreFailed } from './store-failed';

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
  await speak(locale, [libraryText, popupText]);
  const { container } = render(<StoreFailed error={error} />);
  expect(container.textContent).toMatch(expected);
  for (const key of ['storeNewer', 'storeOfTest', 'storeBlocked'] as const)
    expect(popupText.get()[key]).toBe(libraryText.get()[key]);
});
