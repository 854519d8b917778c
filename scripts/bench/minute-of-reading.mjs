// What a minute of reading costs the page: the time of scripts while someone scrolls, in real Chromium.
import { ratio } from './lib/figures.mjs';
import { heavyPage, heavyUrl } from './lib/heavy-page.mjs';
import { inPage } from './lib/in-page.mjs';

const SECONDS = 60;
/** Seconds between two turns of the wheel, and how far one turns, in CSS pixels. */
const TURN = 2;
const FAR = 240;

/** The background's part: it writes everything, and the chapter is never done. */
const BACKGROUND = `<script>
  const reply = { recorded: true, card: null, chapterDone: false, granted: false,
    awaits: { engaged: 1e9, slices: '0'.repeat(16) } };
  const heard = { addListener() {}, removeListener() {} };
  window.reports = [];
  window.browser = { runtime: {
    id: 'bench',
    onMessage: heard,
    getURL: (path) => path,
    sendMessage: async ({ to, ask }) => {
      if (to === 'report') window.reports.push(ask);
      return { ok: true, reply };
    },
  } };
</script>`;

const SOURCE = `
  import { readers } from '@/detection/sites/registry';
  import { startSession } from '@/reading/visit/session';
  window.beginReading = () => startSession(window, readers, new AbortController());
  window.beginTimer = () => void setInterval(() => {}, 1000);
`;

/** A ratio as it was measured on 2026-11-30, and a third more for noise. */
const BUDGET = 235;

/** Seconds of the page's scripts since it was opened. */
async function scriptTime(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration').value;
}

/** Milliseconds of scripts in a minute in which someone scrolls through the page while this runs in it. */
async function minuteOf(what) {
  const html = heavyPage().replace('</head>', `${BACKGROUND}</head>`);
  return await inPage({ source: SOURCE, html, url: heavyUrl }, async (page) => {
    const client = await page.context().newCDPSession(page);
    await client.send('Performance.enable');
    await page.evaluate((name) => window[name](), what);
    await page.evaluate(() => document.querySelector('article').scrollIntoView());
    await page.mouse.move(400, 300);
    // What a page costs while it settles is another figure.
    await page.waitForTimeout(5_000);
    const before = await scriptTime(client);
    for (let second = 0; second < SECONDS; second += TURN) {
      await page.mouse.wheel(0, FAR);
      await page.waitForTimeout(1000 * TURN);
    }
    const milliseconds = 1000 * ((await scriptTime(client)) - before);
    const engaged = await page.evaluate(() =>
      Math.max(0, ...window.reports.map(({ visit }) => visit.engaged)),
    );
    return { milliseconds, engaged };
  });
}

export async function* measure() {
  const timer = await minuteOf('beginTimer');
  const reading = await minuteOf('beginReading');
  if (reading.engaged < SECONDS - 15) throw new Error(`only ${reading.engaged} s counted as read`);
  yield ratio('a minute of reading with scrolling, script time', {
    value: reading.milliseconds,
    baseline: timer.milliseconds,
    unit: 'ms',
    budget: BUDGET,
  });
}
