/** Seconds spent on a chapter: a little more than the 10 below which Epilogue calls a visit a glimpse. */
const SECONDS = 13;
const STEP = 250;

const pause = (page, ms) => page.waitForTimeout(ms);

/** Where the chapter's text begins and ends in the window, for the hand that holds the mouse. */
const textBox = (page) => page.locator('.vp-doc').boundingBox();

/** Reads the chapter in front of us with the wheel, top to bottom, at an even pace. */
export async function readChapter(page) {
  const box = await textBox(page);
  const height = page.viewportSize().height;
  await page.mouse.move(box.x + box.width / 2, height / 2);
  const steps = (SECONDS * 1000) / STEP;
  // The last quarter of the time is for the last screen.
  const way = (box.y + box.height - height / 2) / (steps * 0.75);
  for (let step = 0; step < steps; step++) {
    await page.mouse.wheel(0, Math.max(2, way));
    await pause(page, STEP);
  }
}

/** The heading of the chapter in front of us. */
export async function chapterTitle(page) {
  const text = await page.locator('.vp-doc h1').innerText();
  return text.replace(/\u200b/g, '').trim();
}

/** Clicks *Next* with the mouse. False on the last chapter. */
export async function turnPage(page) {
  const next = page.locator('a.pager-link.next');
  if ((await next.count()) === 0) return false;
  await page.keyboard.press('End');
  const before = page.url();
  await pause(page, 500);
  await clickWithMouse(page, next);
  await page.waitForURL((url) => url.href !== before);
  await page.locator('.VPSidebarItem.is-link.is-active').waitFor({ state: 'attached' });
  return true;
}

/** Moves the mouse onto something that is in view and presses the button. */
export async function clickWithMouse(page, target) {
  const box = await target.boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  await page.mouse.down();
  await page.mouse.up();
}

/** Lingers on the page, as someone does at the end of a course, until the card appears. Null after `seconds`. */
export async function waitForCard(page, seconds = 40) {
  for (let passed = 0; passed < seconds; passed++) {
    const card = page.frames().find((frame) => frame.url().includes('card.html'));
    if (card) return card;
    await page.mouse.wheel(0, passed % 2 ? 40 : -40);
    await pause(page, 1000);
  }
  return null;
}
