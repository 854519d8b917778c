import { describe, expect, it } from 'vitest';
import type { OutlineChapter } from '../reader';
import { judged as judge } from './words.fixture';

const outlineOf = (...titles: (string | [section: string, title: string])[]): OutlineChapter[] =>
  titles.map((entry, i) =>
    typeof entry === 'string'
      ? { key: `${i}`, title: entry }
      : { key: `${i}`, section: entry[0], title: entry[1] },
  );
const at = (outline: OutlineChapter[], index: number) =>
  judge({ title: outline[index]?.title ?? '', outline, index, outlineComplete: true });

const FAREWELL = {
  head: '你好，我是老周。不知不觉半年过去，这个专栏到今天就要结束了。感谢你一路的陪伴，今天想和你说几句心里话。',
  tail: '希望你带着这些方法走得更远，这里不是终点，而是新的开始。最后请花两分钟填一下毕业问卷。山高路远，后会有期！',
};
const LESSON = {
  head: '上一讲我们学习了索引的结构，这一讲我们来看看事务。首先来看一个例子。',
  tail: '思考题：如果隔离级别换成读已提交，结果会怎样？欢迎把这一讲分享给你的朋友，我们下一讲再见。',
};

describe('by the outline', () => {
  const flat = outlineOf(
    '开篇词 | 起点',
    '01 | 缓存',
    '02 | 锁',
    '结束语 | 再出发',
    '结课测试 | 满分等你',
    '加餐 | 书单',
  );

  it('knows the farewell, and says why', () => {
    const verdict = at(flat, 3);
    expect(verdict).toMatchObject({ closing: 'yes', role: 'closing' });
    expect(verdict.signals[0]).toMatchObject({ id: 'closing-label', detail: '结束语' });
  });

  it.each([0, 1, 2, 4, 5])('says no to chapter %i beside it', (i) => expect(at(flat, i).closing).toBe('no'));

  const units = outlineOf(
    ['Unit 1. Water', 'Introduction'],
    ['Unit 1. Water', 'Conclusion'],
    ['Unit 2. Leaves', 'Storage'],
    ['Unit 2. Leaves', 'Conclusion'],
    ['Bonus Unit. Coffee', 'Conclusion'],
    ['Appendix', 'Glossary'],
  );

  it('leaves it to the text whether a word that has ended units ends the course, too', () => {
    expect([1, 3, 4].map((i) => at(units, i).closing)).toEqual(['no', 'unsure', 'no']);
    const text = {
      head: 'Congratulations, you have finished this course! It has been a pleasure to write it.',
      tail: 'Thank you for learning with us. Good luck, and goodbye!',
    };
    const known = { title: 'Conclusion', outline: units, outlineComplete: true };
    expect(judge({ ...known, ...text, index: 3 }).closing).toBe('yes');
    expect(judge({ ...known, ...text, index: 1 }).closing).not.toBe('yes');
  });

  it('and believes it where the course’s certificate or survey comes after it', () => {
    const certified = outlineOf(
      ['Unit 1. Water', 'Boiling'],
      ['Unit 1. Water', 'Conclusion'],
      ['Unit 2. Leaves', 'Storage'],
      ['Unit 2. Leaves', 'Conclusion'],
      ['Unit 2. Leaves', 'Get your certificate'],
    );
    expect(at(certified, 3).closing).toBe('yes');
    expect(at(certified, 1).closing).toBe('no');
  });

  it('does not let a bare conclusion end an outline that may go on', () => {
    const known = { title: 'Conclusion', outline: units, index: 3 };
    expect(judge({ ...known, outlineComplete: false }).closing).not.toBe('yes');
    expect(judge({ ...known, outlineComplete: true, publishing: 'running' }).closing).not.toBe('yes');
  });

  it.each([
    [['01 起步', '02 进阶', '24 总结'], 2],
    [['01 起步', '02 进阶', '33 结语'], 2],
    [['Preface', '1. Boats', '2. Sails', '3. Conclusion', 'Appendix A: Knots', 'Glossary'], 3],
  ])('finds the end of %j', (titles, index) => expect(at(outlineOf(...titles), index).closing).toBe('yes'));

  it('gives no closing chapter to a course that has none', () => {
    const none = outlineOf('开篇词', '01 | 队列', '02 | 总结：五个误区', '03 | 堆', '结课测试');
    expect(none.map((_, i) => at(none, i).closing)).not.toContain('yes');
  });

  it('never finds two', () => {
    const two = outlineOf('开篇词', '01 | 队列', '尾声 | 上半场', '02 | 堆', '结束语 | 终点');
    expect(two.map((_, i) => at(two, i).closing).filter((closing) => closing === 'yes')).toHaveLength(1);
  });
});

describe('when title, place and text disagree', () => {
  const outline = outlineOf('开篇词 | 起点', '01 | 缓存', '02 | 锁', '结束语 | 再出发');
  const page = (title: string, index: number, text: object) =>
    judge({ title, outline, index, ...text }).closing;

  it('is sure where they agree', () => expect(page('结束语 | 再出发', 3, FAREWELL)).toBe('yes'));
  it('is not sure of a farewell’s title over a lesson', () => {
    expect(page('结束语 | 再出发', 3, LESSON)).toBe('unsure');
    expect(page('结束语 | 再出发', 1, LESSON)).not.toBe('yes');
  });
  it('does not believe a farewell’s text under a lesson’s title', () => {
    expect(page('01 | 缓存', 3, FAREWELL)).not.toBe('yes');
    expect(page('01 | 缓存', 1, FAREWELL)).not.toBe('yes');
  });
});

describe('with less known', () => {
  it('knows a farewell by its text alone', () => {
    expect(judge(FAREWELL).closing).toBe('yes');
    expect(judge(LESSON).closing).toBe('no');
  });
  it('cannot place a bare conclusion', () => expect(judge({ title: 'Conclusion' }).closing).toBe('unsure'));
  it('is not sure of nothing', () => {
    expect(judge({})).toEqual({ closing: 'unsure', score: 0, role: 'regular', signals: [] });
  });
  it('tells at most six reasons, strongest first, whose shares do not pass one', () => {
    const { signals } = judge({ ...FAREWELL, links: ['https://example.org/'] });
    const shares = signals.map(({ share }) => Math.abs(share));
    expect(signals.length).toBeLessThanOrEqual(6);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1.0001);
  });
  it('counts a linked questionnaire', () => {
    const links = ['https://jinshuju.net/f/abc'];
    expect(judge({ tail: '谢谢你。', links }).score).toBeGreaterThan(judge({ tail: '谢谢你。' }).score);
  });
});

it.each(['- ', 'a ', '结', '1.', '专栏', 'final '])(
  'stays quick when a page repeats %j ten thousand times',
  (piece) => {
    const title = piece.repeat(10_000);
    const started = process.cpuUsage();
    judge({ title, head: title, tail: title, outline: outlineOf([title, title]), index: 0 });
    // Without its caps the first of these took five seconds. Of the processor, not of the clock: others use it, too.
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(1);
  },
);

describe('the last lesson of a video course', () => {
  const titles = ['01 | 管道', '02 | 引号', '03 | 循环', '04 | 信号', '05 | 远程', '结束语 | 光标还在闪'];
  const outline = titles.map((title, at) => ({ key: `k${at}`, title }));
  const known = { title: '结束语 | 光标还在闪', outline, index: 5, outlineComplete: true, language: 'zh-CN' };
  const words = { head: '看完再练：光标还在闪', tail: '看完再练：光标还在闪' };

  it('is the closing one, although its caption says no farewell', () => {
    const [captioned, read] = [true, false].map((caption) =>
      judge({ ...known, ...words, publishing: 'complete', caption }),
    );
    expect([captioned?.closing, read?.closing]).toEqual(['yes', 'yes']);
    // What is silent in a caption says nothing, in a text a little.
    expect(captioned?.score).toBeGreaterThan(read?.score ?? 1);
  });

  it('is not when the caption says otherwise', () => {
    const tail = '下一讲我们来看补全，下节课见。';
    expect(judge({ ...known, ...words, tail, publishing: 'complete', caption: true }).closing).not.toBe(
      'yes',
    );
  });
});
