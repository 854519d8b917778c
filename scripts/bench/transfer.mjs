// How long the library of years takes to leave as a backup and to come back into an empty one, in real Chromium.
import { absolute, ratio } from './lib/figures.mjs';
import { launch } from './lib/profile.mjs';
import { build, FULL } from './store.mjs';

const OF = '1,000 courses, 200,000 visits';

/** Ratios as they were measured on 2026-11-30, and a third more for noise. */
const BUDGETS = { write: 1.4, dryRun: 0.65, import: 1.9 };

export async function* measure() {
  build();
  const { open, close } = await launch(FULL);
  try {
    const page = await open();
    // A page in front, as for a person who waits. Behind others it would collect garbage to save memory, and stand
    // still for that.
    await page.bringToFront();
    const bareWrite = await page.evaluate(() => globalThis.baselines.bareWriteOf());
    const written = await page.evaluate(() => globalThis.transferBench.writeOf());
    const take = async (rehearse) => {
      await page.bringToFront();
      return await page.evaluate((it) => globalThis.transferBench.importOf(it), rehearse);
    };
    const shown = await take(true);
    const taken = await take(false);
    if (taken.found !== shown.found) throw new Error(`${shown.found} were shown, and ${taken.found} came in`);
    const puts = await page.evaluate(() => globalThis.transferBench.putsOf());
    const seconds = (name, value, baseline, budget) =>
      ratio(name, { value: value / 1000, baseline: baseline / 1000, unit: 's', budget });
    yield seconds(
      `backup written, ${OF}, to the same rows read, as JSON, gzipped`,
      written.took,
      bareWrite,
      BUDGETS.write,
    );
    yield seconds(
      `backup read and rehearsed in an empty library, ${OF}, to bare puts of all it would write`,
      shown.took,
      puts,
      BUDGETS.dryRun,
    );
    yield seconds(
      `backup read and imported into an empty library, ${OF}, to bare puts of all it writes`,
      taken.took,
      puts,
      BUDGETS.import,
    );
    for (const [what, { longest }] of Object.entries({ written, rehearsed: shown, imported: taken }))
      yield absolute(`backup ${what}, longest task over 50 ms (0: none)`, longest, 'ms');
  } finally {
    await close();
  }
}
