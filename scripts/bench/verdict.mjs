// Measures how long the verdict on one chapter takes in a long course, in Node.
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

export async function* measure() {
  const { module } = await runnerImport('./detection/closing/judge.ts', {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
  });
  const times = [];
  for (let run = 0; run < RUNS; run++) {
    const index = (run * 7) % CHAPTERS;
    const chapters = outline();
    const start = performance.now();
    module.judge({ title: chapters[index].title, outline: chapters, index, outlineComplete: true });
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  yield {
    name: `verdict, course of ${CHAPTERS} chapters, median of ${RUNS}`,
    value: times[RUNS >> 1],
    unit: 'ms',
    budget: 1,
  };
}
