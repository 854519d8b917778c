// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { judged as judge } from '@/detection/closing/words.fixture';
import type { ChapterPage } from '@/detection/page-facts';
import type { Verdict } from '@/detection/verdict';
import { speak } from '@/locales/i18n';
import type { Locale } from '@/locales/locale';
import { verdictText } from '@/locales/verdict-text';
import { VerdictLine } from './verdict-line';

const told = vi.hoisted(() => ({ verdict: null as unknown }));
vi.mock('@/messages/send', () => ({ ask: async () => told.verdict }));

const page: ChapterPage = {
  kind: 'chapter',
  reader: 'test',
  url: 'https://x.example/end',
  course: { keys: ['x'] },
  chapter: { key: 'x/2', preview: false },
  text: { head: '', tail: '', cjk: 0, words: 0, links: [] },
  hiddenMedia: false,
  unanswered: {},
};

/** The verdict on the third chapter, a farewell, of a course that goes on with these. */
function farewell(...after: string[]): Verdict {
  const outline = ['开篇词', '01 | 队列', '结束语 | 远方', ...after].map((title, i) => ({
    key: `${i}`,
    title,
  }));
  const tail = '希望这些方法帮你走得更远，山高路远，我们后会有期，再见！';
  return judge({ title: '结束语 | 远方', outline, index: 2, outlineComplete: true, tail });
}

async function said(verdict: Verdict, language: Locale): Promise<string> {
  cleanup();
  told.verdict = verdict;
  await speak(language, [verdictText]);
  render(<VerdictLine page={page} done />);
  return (await screen.findByText(/./)).textContent;
}

afterEach(async () => {
  cleanup();
  await speak('en', []);
});

it.each([
  [['结课测试 | 满分等你'], 'only a quiz follows', '后面只有测试'],
  [['加餐 | 书单'], 'only extras follow', '后面只有加餐之类'],
  [['毕业问卷'], 'only a survey or a notice follows', '后面只有问卷或通知'],
  [['附录A 术语表'], 'only an appendix follows', '后面只有附录'],
  [['结课测试', '加餐 | 书单'], 'only quizzes, extras and the like follow', '后面只有测试、加餐之类'],
  [[], 'it is the last chapter', '它是最后一讲'],
])('says in both languages what follows: %j', async (after, english, chinese) => {
  const verdict = farewell(...after);
  expect(await said(verdict, 'en')).toBe(
    `This is the closing chapter: its title says “结束语”, ${english}, its text says goodbye.`,
  );
  expect(await said(verdict, 'zh-CN')).toBe(`这是结束语：标题里有“结束语”，${chinese}，文中在道别。`);
});

it('says nothing of what follows where chapters do', async () => {
  expect(await said(farewell('02 | 堆', '03 | 树'), 'en')).not.toMatch(/follow|last/);
});
