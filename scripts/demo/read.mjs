/**
 * Pixels of one step of the wheel, and the rest after it, which keeps each slice of the text in view for more than a
 * second.
 */
const STEP_PIXELS = 60;
const STEP_MILLISECONDS = 250;
/** A machine that is slower than this reads nothing. */
const PATIENCE_SECONDS = 180;

const pause = (page, ms) => page.waitForTimeout(ms);

/** Where the chapter's text begins and ends in the window. */
const textBox = (page) => page.locator('.vp-doc').boundingBox();

/**
 * Reads the current chapter with the wheel, top to bottom, and stays until Epilogue says that it is done. It begins
 * once the text has settled, because nothing that passed before counts, and tells the title that Epilogue read.
 */
export async function readChapter(page, { state, rows }, onSettled) {
  const within = untilTired(page);
  let key;
  while (await within('settled')) {
    const { phase, facts } = (await state(page.url())) ?? {};
    key = facts?.chapter?.key;
    if (phase !== 'reading') continue;
    onSettled(facts.chapter.title?.value);
    break;
  }
  const box = await textBox(page);
  await page.mouse.move(box.x + box.width / 2, page.viewportSize().height / 2);
  // The first screen counts too.
  await pause(page, 1500);
  while (await within('done')) {
    if ((await rows()).chapters.some(({ chapterKey, state }) => chapterKey === key && state === 'done'))
      return;
    await page.mouse.wheel(0, STEP_PIXELS);
  }
}

/** Waits for the time of one step, and throws when a chapter has taken too long. */
function untilTired(page) {
  const began = performance.now();
  return async (what) => {
    if (performance.now() - began > PATIENCE_SECONDS * 1000)
      throw new Error(`${page.url()} was not ${what} after ${PATIENCE_SECONDS} seconds.`);
    await pause(page, STEP_MILLISECONDS);
    return true;
  };
}

/** Clicks *Next* with the mouse. Returns false on the last chapter. */
export async function turnPage(page) {
  const next = page.locator('a.pager-link.next');
  if ((await next.count()) === 0) return false;
  await page.keyboard.press('End');
  const before = page.url();
  await next.scrollIntoViewIfNeeded();
  await clickWithMouse(page, next);
  await page.waitForURL((url) => url.href !== before);
  await page.locator('.VPSidebarItem.is-link.is-active').waitFor({ state: 'attached' });
  return true;
}

/** Moves the mouse onto a target in view and clicks. */
export async function clickWithMouse(page, target) {
  const box = await target.boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  await page.mouse.down();
  await page.mouse.up();
}

/** Stays on the page, as people do at the end of a course, until the card appears. Returns null after `seconds`. */
export async function waitForCard(page, seconds = 40) {
  for (let passed = 0; passed < seconds; passed++) {
    const card = page.frames().find((frame) => frame.url().includes('card.html'));
    if (card) return card;
    await page.mouse.wheel(0, passed % 2 ? 40 : -40);
    await pause(page, 1000);
  }
  return null;
}
