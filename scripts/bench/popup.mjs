// How long the popup takes to show courses with a library of years, in real Chromium with IndexedDB on disk.
import { ratio } from './lib/figures.mjs';
import { launch } from './lib/profile.mjs';
import { build, FULL } from './store.mjs';

/** Each opening has a document of its own, as a click on the toolbar gives it. */
const OPENINGS = 21;
const SIZE = { width: 400, height: 580 };

/**
 * Runs in the popup's document before its own script. Once there are rows and a frame with them has been painted, it
 * returns the milliseconds since the document was parsed. That includes loading the script.
 */
function watch() {
  globalThis.painted = new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector('[data-testid=course-row]')) return;
      observer.disconnect();
      // The frame is painted after this callback; the message comes after the frame.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          const [{ domInteractive }] = performance.getEntriesByType('navigation');
          resolve(performance.now() - domInteractive);
        };
        port2.postMessage(null);
      });
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
  });
}

/** Opens a page once; milliseconds, and how many courses stand on its shelves. */
async function opening(context, address) {
  const page = await context.newPage();
  try {
    await page.setViewportSize(SIZE);
    await page.addInitScript(watch);
    await page.goto(address);
    const took = await page.evaluate(() => globalThis.painted);
    // The shelves come with the first scroll.
    await page.locator('#courses').dispatchEvent('scroll');
    await page.locator('[role=tab] small').first().waitFor();
    const counts = await page.locator('[role=tab] small').allTextContents();
    return { took, courses: counts.reduce((sum, count) => sum + Number(count), 0) };
  } finally {
    await page.close();
  }
}

const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];

/** A ratio as it was measured on 2026-11-30, and a third more for noise. */
const BUDGET = 3.6;

export async function* measure() {
  build();
  const { open, close } = await launch(FULL);
  try {
    const page = await open();
    const address = (name) => new URL(name, page.url()).href;
    const [popup, bare] = [[], []];
    // One after the other, so that both have what the machine has at the time.
    for (let i = 0; i < OPENINGS; i++) {
      const { took, courses } = await opening(page.context(), address('/popup.html'));
      // Some are forgotten or were only glimpsed, and stand on no shelf.
      if (courses < FULL.courses / 2) throw new Error(`only ${courses} courses stand on the shelves`);
      popup.push(took);
      bare.push((await opening(page.context(), address('/bare-popup.html'))).took);
    }
    const what = `median of ${OPENINGS} openings`;
    yield ratio(
      `popup, to courses painted, 1,000 courses, ${what}, to a page of Preact with the same database`,
      {
        value: median(popup),
        baseline: median(bare),
        unit: 'ms',
        budget: BUDGET,
      },
    );
  } finally {
    await close();
  }
}
