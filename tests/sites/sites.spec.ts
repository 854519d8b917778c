import { expect, type Page } from '@playwright/test';
import { generatorOf, tagsOf, test } from './browser';
import { EXPECTED } from './expected.mjs';
import { type Placed, Site } from './site';

const WAYS = { next: 'from link to link', address: 'by each address' };
const DOES = { finishes: 'is finished by itself', asks: 'asks, is answered, and is finished' };

/** Whether a document is still the one that was marked: a page that is loaded anew has no mark. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { epilogueMarked: true }));
const isMarked = (page: Page) => page.evaluate(() => 'epilogueMarked' in window);

/** Up to the farewell, be it the last chapter or not. */
function pathThrough(site: Site): [Placed, ...Placed[]] {
  const { chapters, farewell } = site.generator.reads;
  return chapters.slice(0, chapters.indexOf(farewell) + 1).map((chapter) => site.at(chapter)) as [
    Placed,
    ...Placed[],
  ];
}

for (const { id, way, outcome, sameDocument, chapters } of EXPECTED) {
  const generator = generatorOf(id);
  const name = `${generator.name}, ${WAYS[way]}, ${DOES[outcome]}`;
  test(name, { tag: tagsOf(generator) }, async ({ extension }) => {
    Site.mustBeBuilt(generator);
    const site = new Site(extension, await extension.context.newPage(), id, way);
    const { someone, page, look } = site;
    const path = pathThrough(site);
    const [first, ...others] = path;

    await someone.open(`https://${first.path}`, first);
    await someone.track();
    await mark(page);
    await someone.read(first);
    for (const chapter of others) {
      if (way === 'next') await someone.jump(look.next(chapter.slug), chapter);
      else await site.openAfresh(chapter);
      expect(await isMarked(page)).toBe(sameDocument);
      await (chapter === others.at(-1) ? someone.complete(chapter) : someone.read(chapter));
    }

    const { title } = generator.reads;
    const card = await someone.card();
    if (outcome === 'asks') {
      await expect(card.getByTestId('card-finished')).toBeVisible();
      expect(await site.courses()).toEqual([{ title, state: 'reading', chapters, asks: true }]);
      await card.getByTestId('card-finished').click();
    }
    await expect(card.getByTestId('card-undo')).toBeVisible();
    await expect(card.locator('main')).toContainText(title);
    await expect.poll(() => site.courses()).toEqual([{ title, state: 'finished', chapters, asks: false }]);
    expect(await site.done()).toEqual(path.map(({ title: name }) => name).toSorted());
    await page.close();
  });
}
