import { expect, type Page } from '@playwright/test';
import { type Readable, Visitor } from '../e2e/harness/visitor';
import { generatorOf, hostOf, test } from './browser';
import { isBuilt } from './build.mjs';
import { chaptersOf } from './courses.mjs';
import { EXPECTED } from './expected.mjs';
import { LOOKS, type Look } from './pages';

const WAYS = { next: 'from link to link', address: 'by each address' };
const DOES = { finishes: 'is finished by itself', asks: 'asks, is answered, and is finished' };

/** Whether a document is still the one that was marked: a page that is loaded anew has no mark. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { epilogueMarked: true }));
const isMarked = (page: Page) => page.evaluate(() => 'epilogueMarked' in window);

for (const expected of EXPECTED) {
  const { id, way, outcome, sameDocument } = expected;
  const generator = generatorOf(expected);
  test(`${generator.name}, ${WAYS[way]}, ${DOES[outcome]}`, async ({ extension }) => {
    // Those from npm are always there, and none of them may be left out.
    test.skip(
      generator.from === 'debian' && !isBuilt(generator),
      `not built: ${generator.packages.join(', ')} from Debian`,
    );
    expect(isBuilt(generator), `${generator.name} was built`).toBe(true);
    const host = hostOf(expected);
    const look = LOOKS[id] as Look;
    const chapters = chaptersOf(generator.course).map((chapter) => ({
      ...chapter,
      path: `${host}${look.path(chapter.slug)}`,
    }));
    const [first, ...others] = chapters as [(typeof chapters)[0], ...typeof chapters];
    const someone = new Visitor(extension, await extension.context.newPage(), look.text);
    const { page } = someone;

    await someone.open(`https://${first.path}`, first);
    await someone.track();
    await mark(page);
    await someone.read(first);
    for (const chapter of others) {
      if (way === 'next') await someone.jump(look.next(chapter.slug), chapter);
      else await openAfresh(someone, chapter);
      expect(await isMarked(page)).toBe(sameDocument);
      await (chapter === others.at(-1) ? someone.complete(chapter) : someone.read(chapter));
    }

    const course = async () => {
      const { courses } = await extension.store();
      return courses
        .filter(({ key }) => key.startsWith(`book:${host}`))
        .map(({ title, state }) => ({ title, state }));
    };
    const { title } = generator.course;
    const card = await someone.card();
    if (outcome === 'asks') {
      await expect(card.getByTestId('card-finished')).toBeVisible();
      expect(await course()).toEqual([{ title, state: 'reading' }]);
      await card.getByTestId('card-finished').click();
    }
    await expect(card.getByTestId('card-undo')).toBeVisible();
    await expect(card.locator('main')).toContainText(title);
    await expect.poll(course).toEqual([{ title, state: 'finished' }]);
    const rows = (await extension.store()).chapters.filter(({ chapterKey }) =>
      chapterKey.startsWith(`book:${host}`),
    );
    expect(
      rows
        .filter(({ state }) => state === 'done')
        .map(({ title: name }) => name)
        .toSorted(),
    ).toEqual(chapters.map(({ title: name }) => name).toSorted());
    await page.close();
  });
}

/** By its address in a new document: where only what follows the `#` changes, a browser would keep the one it has. */
async function openAfresh(someone: Visitor, chapter: Readable & { path: string }): Promise<void> {
  await someone.page.goto('about:blank');
  await someone.open(`https://${chapter.path}`, chapter);
}
