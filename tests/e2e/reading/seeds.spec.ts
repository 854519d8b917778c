import { type LonePage, lonePage } from '../../stand-ins/endings/lone-pages';
import { type Seed, seedHtml } from '../../stand-ins/mkdocs/bare';
import { chapterText } from '../../stand-ins/prose';
import type { Extension } from '../harness/extension';
import { readDown, stay } from '../harness/reading';
import { expect, test } from '../harness/test';
import { Visitor } from '../harness/visitor';

const SITE = 'https://lone.example';
const TITLES = { 'a-title': '结束语 | 最后一程', 'a-number': '60', 'no-title': '' };

async function serve({ context }: Extension, pages: readonly LonePage[]): Promise<void> {
  await context.route(`${SITE}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const page = pages.find(({ path }) => path === pathname);
    return route.fulfill({
      status: page ? 200 : 404,
      contentType: 'text/html',
      body: page ? lonePage(page) : '',
    });
  });
}

/** The page as somebody reads it: its first paragraph tells that it stands there. */
function readable({ path, title, html }: LonePage) {
  const [, first = ''] = /<p>([^<]{10,})/.exec(html) ?? [];
  return { path, title, paragraphs: [first.trim()] };
}

const cases = (['first', 'second'] as Seed[]).flatMap((seed) =>
  (['list', 'neighbours', 'nothing'] as const).map((around) => ({ seed, around })),
);
for (const { seed, around } of cases) {
  const tag = seed === 'first' && around === 'nothing' ? [] : '@full';
  test(`the ${seed} real farewell asks with ${around} around it, whatever its title`, { tag }, async ({
    extension,
  }) => {
    const html = seedHtml(seed);
    test.skip(html === null, 'the real farewells are not here');
    const pages = Object.entries(TITLES).map(
      ([folder, title]): LonePage => ({ title, around, path: `/${folder}/60.html`, html: html ?? '' }),
    );
    await serve(extension, pages);
    const someone = new Visitor(extension, await extension.context.newPage(), 'body');
    for (const [at, page] of pages.entries()) {
      const chapter = readable(page);
      await someone.open(SITE + page.path, chapter);
      if (at === 0) await someone.track();
      await someone.complete(chapter);
      const card = await someone.card();
      await expect(card.getByTestId('card-not-yet'), page.path).toBeVisible();
      const because = around === 'nothing' ? 'outline-unknown' : 'outline-partial';
      const named = page.path.split('/')[1]?.replace('-', ' ') ?? '';
      expect(await extension.course(named)).toMatchObject({ done: 1, question: { because } });
    }
  });
}

test('an ordinary bare article shows nothing and is not kept', async ({ extension }) => {
  const html = chapterText('lone lesson', '茶', 'lesson')
    .map((text) => `<p>${text}</p>`)
    .join('');
  const page: LonePage = { title: '60', around: 'nothing', path: '/ordinary/60.html', html };
  await serve(extension, [page]);
  const someone = new Visitor(extension, await extension.context.newPage(), 'body');
  await someone.open(SITE + page.path, readable(page));
  await someone.track();
  await readDown(someone.page, 'body');
  await stay(someone.page, 12);
  const popup = await extension.popupFor(someone.page);
  await expect(popup.getByTestId('page-state')).toHaveAttribute('data-state', 'not-a-chapter');
  expect(await extension.store()).toMatchObject({ visits: [], marks: [], courses: [], outlines: [] });
  expect(
    someone.page
      .frames()
      .map((frame) => frame.url())
      .join(),
  ).not.toContain('card.html');
});
