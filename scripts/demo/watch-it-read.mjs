import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openQuestions } from './ask-extension.mjs';
import { launch } from './launch.mjs';
import { say } from './print.mjs';
import { printLibrary } from './print-library.mjs';
import { clickWithMouse, readChapter, turnPage, waitForCard } from './read.mjs';
import { shoot, shootPages } from './screenshots.mjs';
import { grantHost, passWelcome, setPace, track } from './track.mjs';

/** Chinese characters a minute: fast enough for a demo, and a value that anyone may set. */
const PACE = 6000;
const LANGUAGES = { zh: 'zh-CN', en: 'en-US' };

/** Lets a browser read the whole guide as a person would. Returns true if its course is finished in the store. */
export async function watchItRead({ chromium, guide, language }) {
  const profile = mkdtempSync(join(tmpdir(), 'epilogue-demo-'));
  const { context, id } = await launch({
    executablePath: chromium,
    profile,
    headless: true,
    language: LANGUAGES[language],
  });
  try {
    if (!id)
      throw new Error(
        'This browser did not take the extension. Chromium does: install it, or set CHROMIUM_PATH.',
      );
    say(`Epilogue is in the browser (${id}).`);
    await passWelcome(context);
    await setPace(context, id, PACE);
    say(`Pace set in the settings: ${PACE} Chinese characters a minute.`);
    await grantHost(context, id, guide);
    const page = await context.newPage();
    await page.goto(guide);
    await clickWithMouse(page, page.locator(`.VPHero a[href^="/${language}/"]`));
    await page.waitForURL(`**/${language}/**`);
    await track(context, id, page.url());
    say(`The guide is tracked (${guide}).`);
    const extension = await openQuestions(context, id);
    await page.bringToFront();
    await readBook(page, extension);
    const store = await conclude(context, id, page, extension);
    const course = store.courses.find((row) => row.keys.some((key) => key.includes(new URL(guide).host)));
    say(
      course?.state === 'finished'
        ? 'The guide is finished.'
        : `The guide is not finished: ${course?.state ?? 'no course'}.`,
    );
    return course?.state === 'finished';
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function readBook(page, extension) {
  do {
    await readChapter(page, extension, (title) => say(`Reading “${title}”.`));
  } while (await turnPage(page));
}

async function conclude(context, id, page, extension) {
  const card = await waitForCard(page);
  if (card) {
    await card.locator('main').waitFor();
    say(`The card says: ${(await card.locator('h1').innerText()).replace(/\s+/g, ' ')}`);
    await shoot(page, 'card');
  } else say('No card appeared.');
  await shootPages(context, id, page.url());
  say('Pictures of card, popup and library are in .demo/.');
  const store = await extension.rows();
  printLibrary(store);
  return store;
}
