import type { OutlineChapter } from '@/detection/reader';
import { pick } from '@/tests/stand-ins/random';
import { between, type Random, uuid } from './chance';
import type { NoteDraft } from './draft';
import type { Words } from './words';

const PHRASES = {
  'zh-CN': {
    lines: [
      '先画图，再写代码。',
      '作者说 **{p}** 不是银弹，我在项目里也遇到过。',
      '没看懂的地方：{p}和{q}之间到底谁先谁后？',
      '一句话总结：能不锁就不锁。',
      '回头要在自己的机器上压测一遍。',
      '这里和上一章讲的{p}正好相反，值得再读一遍。',
    ],
    heading: '我学到了什么',
    todo: ['把{p}的例子跑通', '重读{q}那一节', '写一篇总结发给同事'],
    quotes: ['真正拖慢系统的，往往不是{p}，而是我们对它的想象。', '先测量，再优化；没有数据，就没有发言权。'],
    tags: ['复习', '实战', '疑问', '金句', '性能'],
  },
  en: {
    lines: [
      'Draw it first, then write the code.',
      'The author says that **{p}** are no silver bullet; I have seen the same at work.',
      'What I did not get: which comes first, {p} or {q}?',
      'In one line: do not lock what you do not share.',
      'Measure this again on my own machine.',
      'This contradicts the chapter on {p}. Worth a second reading.',
    ],
    heading: 'What I take with me',
    todo: ['run the example with {p}', 'read the part on {q} again', 'tell the team'],
    quotes: [
      'What slows a system down is rarely {p}, but what we believe about {p}.',
      'Measure first; without figures there is only opinion.',
    ],
    tags: ['review', 'practice', 'question', 'quotable', 'performance'],
  },
} as const;

/** What somebody wrote about a course they read `chapters` of, between two times: `count` notes, quotes, takeaways. */
export function notesOf(
  random: Random,
  about: {
    courseKey: string;
    words: Words;
    chapters: readonly OutlineChapter[];
    count: number;
    /** Finished passes: the takeaway of each. */
    takeaways: number;
    from: number;
    to: number;
  },
): NoteDraft[] {
  const { courseKey, words, chapters, count, takeaways } = about;
  const phrases = PHRASES[words.language];
  const say = (pattern: string) =>
    pattern
      .replaceAll('{p}', () => pick(random, words.parts))
      .replaceAll('{q}', () => pick(random, words.parts));
  return Array.from({ length: count }, (_, n): NoteDraft => {
    const createdAt = between(random, about.from, about.to);
    const updatedAt = Math.min(about.to, createdAt + (random() < 0.2 ? between(random, 0, 9e8) : 0));
    const written = { courseKey, createdAt, updatedAt, deleted: false, version: uuid(random) };
    const editor = updatedAt > createdAt ? uuid(random) : 'first';
    const tags = random() < 0.3 ? [pick(random, phrases.tags)] : [];
    const chapter = pick(random, chapters);
    if (n < takeaways) {
      const todo = phrases.todo.map((item) => `- [${random() < 0.5 ? 'x' : ' '}] ${say(item)}`).join('\n');
      const body = `## ${phrases.heading}\n\n${say(pick(random, phrases.lines))}\n\n${todo}\n\n> ${say(pick(random, phrases.quotes))}\n`;
      return {
        id: `takeaway ${courseKey} ${n + 1}`,
        kind: 'takeaway',
        pass: n + 1,
        body,
        tags,
        editor,
        ...written,
      };
    }
    const lines = Array.from({ length: between(random, 1, 3) }, () => say(pick(random, phrases.lines)));
    const code = random() < 0.15 ? ['```\nperf record -g -- sleep 10\n```'] : [];
    const body = [...lines, ...code].join('\n\n');
    const place = { chapterKey: chapter.key, url: chapter.url ?? '' };
    const about_ = { id: uuid(random), body, tags, editor, ...place, ...written };
    return random() < 0.35
      ? { ...about_, kind: 'quote', quote: say(pick(random, phrases.quotes)) }
      : { ...about_, kind: 'note' };
  });
}
