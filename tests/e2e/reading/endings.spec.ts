import { bookOf, type Ending, TONGUES, type Tongue } from '../../stand-ins/endings/endings';
import { render } from '../../stand-ins/mkdocs/render';
import type { Extension } from '../harness/extension';
import { expect, test } from '../harness/test';
import { Visitor } from '../harness/visitor';

/** Somebody reads a book from its first page to its last, each to its end; gives the card that comes up at the end. */
async function readThrough(extension: Extension, tongue: Tongue, ending: Ending) {
  const book = bookOf(tongue, ending);
  const origin = `https://${book.host}`;
  await extension.context.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const page = book.items.find(({ path }) => path === pathname);
    return route.fulfill({
      status: page ? 200 : 404,
      contentType: 'text/html',
      body: page ? render(book, page) : '',
    });
  });
  const someone = new Visitor(extension, await extension.context.newPage(), 'article');
  for (const [at, page] of book.items.entries()) {
    await someone.open(origin + page.path, page);
    if (at === 0) await someone.track();
    await someone.complete(page);
    const isLast = page === book.items.at(-1);
    if (!isLast)
      expect(
        someone.page
          .frames()
          .map((frame) => frame.url())
          .join(),
      ).not.toContain('card.html');
  }
  return { card: await someone.card(), course: () => extension.course(book.siteName), someone };
}

for (const tongue of TONGUES) {
  const tag = tongue.lang === 'en' ? [] : '@full';
  test.describe(`in ${tongue.lang}`, () => {
    test('a book without a farewell asks in the card when all of it was read', { tag }, async ({
      extension,
    }) => {
      const { card, course, someone } = await readThrough(extension, tongue, 'no-farewell');
      await expect(card.getByTestId('card-finished')).toBeVisible();
      expect(await course()).toMatchObject({ state: 'reading', done: 5, question: { because: 'all-read' } });
      const popup = await extension.popupFor(someone.page);
      await expect(popup.getByTestId('question-not-yet')).toBeVisible();
      await card.getByTestId('card-looked-up').click();
      await expect(popup.getByTestId('question-not-yet')).toHaveCount(0);
      await card.getByTestId('card-turn-back').click();
      await expect(popup.getByTestId('question-finished')).toBeVisible();
    });

    test('a course that ends with what comes next finishes', { tag }, async ({ extension }) => {
      const { card, course } = await readThrough(extension, tongue, 'whats-next');
      await expect(card.getByTestId('card-takeaway')).toBeVisible();
      expect(await course()).toMatchObject({ state: 'finished', done: 3, counted: 3 });
    });

    test('a course whose farewell has a list of references finishes', { tag }, async ({ extension }) => {
      const { card, course } = await readThrough(extension, tongue, 'references');
      await expect(card.getByTestId('card-takeaway')).toBeVisible();
      expect(await course()).toMatchObject({ state: 'finished', done: 3, counted: 3 });
    });
  });
}
