// How long the readers take to turn a heavy page into facts, in real Chromium.
import { ratio } from './lib/figures.mjs';
import { heavyPage, heavyUrl } from './lib/heavy-page.mjs';
import { inPage } from './lib/in-page.mjs';

const RUNS = 60;
/**
 * The machine is shared, and the browser is busy with itself at first, so the quietest round says what the code takes.
 */
const ROUNDS = 6;
const SOURCE = `
  import { readPage } from '@/detection/read';
  import { readers } from '@/detection/sites/registry';
  import { walkOf } from '@/scripts/bench/lib/walk';
  window.readNow = () => readPage({ document, url: new URL(location.href), answers: {} }, readers);
  window.walkNow = () => walkOf(document);
`;

/** Runs in the page: the middle of some readings, and of as many walks. */
function timed(runs) {
  const middle = (work) => {
    const times = Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    });
    return times.sort((a, b) => a - b)[runs >> 1];
  };
  return { kind: window.readNow().kind, read: middle(window.readNow), walk: middle(window.walkNow) };
}

/** A ratio as it was measured on 2026-11-30, and a third more for noise. */
const BUDGET = 5.1;

export async function* measure() {
  const html = heavyPage();
  const rounds = await inPage({ source: SOURCE, html, url: heavyUrl }, async (page) => {
    const found = [];
    for (let round = 0; round < ROUNDS; round++) {
      const timing = await page.evaluate(timed, RUNS);
      if (timing.kind !== 'chapter') throw new Error(`the heavy page was read as ${timing.kind}`);
      found.push(timing);
    }
    return found;
  });
  const size = `${Math.round(html.length / 1024)} KB MkDocs page`;
  yield ratio(
    `page to facts, ${size}, median of ${RUNS}, quietest of ${ROUNDS} rounds, to one walk over it`,
    {
      value: Math.min(...rounds.map(({ read }) => read)),
      baseline: Math.min(...rounds.map(({ walk }) => walk)),
      unit: 'ms',
      budget: BUDGET,
    },
  );
}
