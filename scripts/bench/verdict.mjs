// How long the verdict on one chapter takes when the course is long, in Node, beside one pass over the same text.
import { runnerImport } from 'vite';
import { root } from './lib/build.mjs';

const CHAPTERS = 300;
const RUNS = 300;

/** The outline of a column of 300 lectures; a fresh one each time, as a report brings it. */
const outline = () =>
  Array.from({ length: CHAPTERS }, (_, i) => ({
    key: `bench:${i}`,
    title:
      i === 0
        ? '开篇词 | 为什么要学'
        : i === CHAPTERS - 2
          ? '结束语 | 路还长'
          : `${i} | 第 ${i} 个部件怎么转`,
    section: `第 ${Math.floor(i / 30)} 部分`,
  }));
const head = '上一讲我们看过了齿轮怎么咬合，这一讲来看轴承。先从一个常见的故障说起，再回头看图纸上的尺寸。';
const tail = '好了，轴承就讲到这里。思考题：如果润滑油换成水，哪个部件先坏？欢迎写在留言区，我们下一讲再见。';

const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];

export async function* measure() {
  const options = {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
  };
  // One module for all of it, because two imports would be two copies.
  const { module } = await runnerImport('./scripts/bench/lib/verdict-modules.ts', options);
  const { judge, wordsFor, lexiconsOf } = module;
  const verdicts = [];
  const passes = [];
  for (let run = 0; run < RUNS; run++) {
    const index = (run * 7) % CHAPTERS;
    const chapters = outline();
    const known = {
      title: chapters[index].title,
      outline: chapters,
      index,
      outlineComplete: true,
      head,
      tail,
    };
    const words = wordsFor(known);
    const [{ labels }] = lexiconsOf(words);
    const text = [...chapters.map(({ title, section }) => `${title}\n${section}`), head, tail].join('\n');
    const start = performance.now();
    judge(known, words);
    const between = performance.now();
    text.replace(labels, '');
    passes.push(performance.now() - between);
    verdicts.push(between - start);
  }
  const verdict = median(verdicts);
  yield {
    name: `verdict, course of ${CHAPTERS} chapters, median of ${RUNS}`,
    value: verdict,
    unit: 'ms',
    budget: 1,
  };
  yield {
    name: `verdict, course of ${CHAPTERS} chapters, in passes of one expression over its text`,
    value: verdict / median(passes),
    unit: '×',
    budget: 3,
  };
}
