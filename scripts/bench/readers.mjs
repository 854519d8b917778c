// How long each reader takes with a heavy page of its own kind, in real Chromium; the slowest must keep to the budget.
import { ratio } from './lib/figures.mjs';
import { inPage } from './lib/in-page.mjs';

const RUNS = 15;
/** The machine is shared, so the quietest round says what the code takes. */
const ROUNDS = 6;

const SOURCE = `
  import { readPage, readerFor } from '@/detection/read';
  import { readers } from '@/detection/sites/registry';
  import { CASES, pageOf } from '@/detection/sites/cases.fixture';
  import { walkOf } from '@/scripts/bench/lib/walk';

  const PARAGRAPH = '<p>A machine is understood by taking it apart <em>slowly</em> and putting it together again.</p>';
  const MENU = '<nav><ul>' + Array.from({ length: 1200 }, (_, i) =>
    '<li class="item"><a class="link" href="more/' + i + '/"><span>Where else to go, number ' + i + '</span></a></li>').join('') + '</ul></nav>';

  /** The reader's own page of a chapter, with a long text and a long menu. */
  function heavy(reader) {
    const own = CASES.filter(({ site }) => site === reader.id);
    const one = own.find(({ expect }) => expect.kind === 'chapter') ?? own[0];
    const page = pageOf(one);
    const text = reader.article(page) ?? page.document.body;
    text.insertAdjacentHTML('beforeend', PARAGRAPH.repeat(200));
    page.document.body.insertAdjacentHTML('beforeend', MENU);
    return page;
  }

  window.pages = readers.map((reader) => ({ reader, page: heavy(reader) }));
  window.ids = readers.map(({ id }) => id);
  window.readOne = (at, runs) => {
    const { reader, page } = window.pages[at];
    if (readerFor(page, readers) !== reader) throw new Error(reader.id + ' does not know its own page');
    const middle = (work) => {
      const times = Array.from({ length: runs }, () => {
        const start = performance.now();
        work();
        return performance.now() - start;
      });
      return times.sort((a, b) => a - b)[runs >> 1];
    };
    return { read: middle(() => readPage({ ...page }, readers)), walk: middle(() => walkOf(page.document)) };
  };
`;

/** A ratio as it was measured on 2026-11-30, and a third more for noise. */
const BUDGET = 13;

export async function* measure() {
  const costs = await inPage(
    { source: SOURCE, html: '<!doctype html>', url: 'https://bench.example/' },
    async (page) => {
      const ids = await page.evaluate(() => window.ids);
      const found = [];
      for (const [at, id] of ids.entries()) {
        const rounds = [];
        for (let round = 0; round < ROUNDS; round++)
          rounds.push(await page.evaluate(([at, runs]) => window.readOne(at, runs), [at, RUNS]));
        const least = (name) => Math.min(...rounds.map((each) => each[name]));
        found.push({ id, value: least('read'), baseline: least('walk') });
      }
      return found.sort((a, b) => b.value / b.baseline - a.value / a.baseline);
    },
  );
  const slowest = costs
    .slice(0, 3)
    .map(({ id }) => id)
    .join(', ');
  const [{ value, baseline }] = costs;
  yield ratio(
    `page to facts, heavy page of each of ${costs.length} readers, median of ${RUNS}, quietest of ${ROUNDS} rounds, slowest (${slowest}), to one walk over it`,
    { value, baseline, unit: 'ms', budget: BUDGET },
  );
}
