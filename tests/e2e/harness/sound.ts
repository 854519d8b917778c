import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Frame, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const own = createRequire(import.meta.url);
/** What the builder for pages brings along. It does not find frames behind closed shadow roots, which ours are. */
const AXE = readFileSync(createRequire(own.resolve('@axe-core/playwright')).resolve('axe-core'), 'utf8');

/** Fails where axe finds anything in this very document. */
export async function sound(place: Page | Frame, state: string): Promise<void> {
  await place.evaluate(AXE);
  const { violations } = await place.evaluate(async () => {
    // Half-way from one theme to the other a colour is neither.
    const moving = document.getAnimations().filter((each) => each instanceof CSSTransition);
    await Promise.allSettled(moving.map((each) => each.finished));
    return await (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run();
  });
  expect(violations.map(({ id, nodes }) => `${state}: ${id} ${nodes[0]?.html}`)).toEqual([]);
}

/** The same in both themes, and in colours of the person's own. */
export async function soundInAll(place: Page | Frame, state: string): Promise<void> {
  const page = 'page' in place ? place.page() : place;
  for (const media of [
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce' },
  ] as const) {
    await page.emulateMedia(media);
    await sound(place, `${state}, ${JSON.stringify(media)}`);
  }
}
