// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { speak } from './i18n';
import { libraryText } from './library-text';
import { shelvesText } from './shelves-text';

it('counts courses as courses, and lines and notes as such', async () => {
  await speak('zh-CN', [libraryText, shelvesText]);
  const [l, s] = [libraryText.get(), shelvesText.get()];
  expect([l.moreCourses(22), s.more(22), l.more(22)]).toEqual([
    '再显示 22 门',
    '再显示 22 门',
    '再显示 22 条',
  ]);
  await speak('zh-TW', [libraryText]);
  expect([libraryText.get().moreCourses(22), libraryText.get().more(22)]).toEqual([
    '再顯示 22 門',
    '再顯示 22 筆',
  ]);
  await speak('en', [libraryText]);
});
