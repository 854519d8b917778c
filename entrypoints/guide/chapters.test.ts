// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { CHAPTERS } from '@/docs/.vitepress/chapters';
import { chapterAt, chapterOf, guideLanguage } from './chapters';

it.each(['zh', 'en'] as const)('has every chapter in %s, each with its heading', async (language) => {
  for (const { file } of CHAPTERS) {
    const [heading] = await chapterOf(language, file);
    expect(heading?.nodeName, file).toBe('H1');
  }
});

it('opens at the chapter of its address, and at the first otherwise', () => {
  expect(chapterAt(`#/${CHAPTERS[2].file}`)).toBe(2);
  expect(chapterAt('#/nowhere')).toBe(0);
  expect(chapterAt('')).toBe(0);
});

it('speaks Chinese to every Chinese reader', () => {
  expect(guideLanguage('zh-CN')).toBe('zh');
  expect(guideLanguage('zh-TW')).toBe('zh');
  expect(guideLanguage('en')).toBe('en');
});
