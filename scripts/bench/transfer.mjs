// How long the library of years takes to leave as a backup and to come back into an empty one, in real Chromium.
import { launch } from './lib/profile.mjs';
import { build, FULL } from './store.mjs';

const OF = '1,000 courses, 200,000 visits';

const figure = (name, value, unit, budget) => ({ name, value, unit, budget });

/** Milliseconds. What answers within a tenth of a second seems to answer at once: nobody types while importing. */
const TASK = 100;

export async function* measure() {
  build();
  const { open, close } = await launch(FULL);
  try {
    const page = await open();
    // Somebody looks at the page. Behind others it would collect garbage to save memory, and stand still for that.
    await page.bringToFront();
    const written = await page.evaluate(() => globalThis.transferBench.writeOf());
    yield figure(`backup written, ${OF}`, written.took / 1000, 's', 5);
    yield figure('backup written, longest task over 50 ms (0: none)', written.longest, 'ms', TASK);
    const take = async (rehearse) => {
      await page.bringToFront();
      return await page.evaluate((it) => globalThis.transferBench.importOf(it), rehearse);
    };
    const shown = await take(true);
    yield figure(`backup read and rehearsed in an empty library, ${OF}`, shown.took / 1000, 's', 30);
    yield figure('backup rehearsed, longest task over 50 ms (0: none)', shown.longest, 'ms', TASK);
    const taken = await take(false);
    if (taken.found !== shown.found) throw new Error(`${shown.found} were shown, and ${taken.found} came in`);
    yield figure(`backup read and imported into an empty library, ${OF}`, taken.took / 1000, 's', 30);
    // No budget: what the database alone takes on this machine, to read the import by.
    const puts = await page.evaluate(() => globalThis.transferBench.putsOf());
    yield figure(`bare puts of all that an import writes, ${OF}`, puts / 1000, 's');
    yield figure('backup imported, longest task over 50 ms (0: none)', taken.longest, 'ms', TASK);
  } finally {
    await close();
  }
}
