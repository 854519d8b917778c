import type { Locator, Page } from '@playwright/test';

async function bottom(text: Locator): Promise<number> {
  const box = await text.boundingBox();
  return box ? box.y + box.height : 0;
}

/**
 * Reads as a person does: the pointer over the text, the wheel now and then, down to the last line.
 * Each turn of the wheel moves a third of a screen, so that every line is seen for about two seconds.
 */
export async function readDown(page: Page, selector: string): Promise<void> {
  const text = page.locator(selector);
  const box = await text.boundingBox();
  const height = page.viewportSize()?.height ?? 900;
  // A pointer that is put where it stands moves nothing, as if nobody were there.
  for (const x of [50, 60]) await page.mouse.move((box?.x ?? 0) + x, height / 2);
  // Reading takes time; this is it, and not a wait for something to happen.
  await page.waitForTimeout(1200);
  for (let last = Number.POSITIVE_INFINITY; ; ) {
    await page.waitForTimeout(600);
    const now = await bottom(text);
    if (now <= height || now === last) break;
    last = now;
    await page.mouse.wheel(0, height / 3);
  }
}

/** Stays with the text, pointer moving, until `enough` says so or `seconds` are over; says whether it was enough. */
export async function stayUntil(
  page: Page,
  enough: () => Promise<boolean>,
  seconds: number,
): Promise<boolean> {
  const end = Date.now() + seconds * 1000;
  for (let step = 0; Date.now() < end; step++) {
    if (await enough()) return true;
    await page.mouse.move(500 + (step % 20), 400 + (step % 7));
    await page.waitForTimeout(200);
  }
  return enough();
}

/** Stays with the text for so many seconds. */
export async function stay(page: Page, seconds: number): Promise<void> {
  await stayUntil(page, async () => false, seconds);
}
