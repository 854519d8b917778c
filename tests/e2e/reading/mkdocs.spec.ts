import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { MIRROR, pageOf, SINGLE } from '../../stand-ins/mkdocs/pages';
import { expect, test } from '../harness/test';
import { visitor } from '../harness/visitor';

const FOOTER_NEXT = 'a.md-footer__link--next';
const [opening, first, second, closing] = ['开篇词', '01', '02', '结束语'].map((title) =>
  pageOf(MIRROR, '巡检', title),
) as [
  ReturnType<typeof pageOf>,
  ReturnType<typeof pageOf>,
  ReturnType<typeof pageOf>,
  ReturnType<typeof pageOf>,
];
const COURSE = '巡检十二时辰';

test('a mirrored column is read through in one document', async ({ extension }) => {
  const someone = await visitor(extension, 'mkdocs');
  await someone.open(`https://mirror.example${encodeURI(opening.path)}`, opening);
  await someone.track();
  await someone.read(opening);
  for (const page of [first, second]) {
    await someone.jump(FOOTER_NEXT, page);
    await someone.read(page);
  }
  await someone.jump(FOOTER_NEXT, closing);
  await someone.complete(closing);
  const card = await someone.card();
  await expect(card.locator('main')).toContainText(COURSE);
  expect(await extension.course(COURSE)).toMatchObject({
    state: 'finished',
    done: 4,
    counted: 4,
    outlineComplete: true,
  });
  expect(
    await someone.page.evaluate(() => (window as unknown as { instantLoads: number }).instantLoads),
  ).toBe(3);

  await card.getByTestId('card-undo').click();
  await expect.poll(async () => (await extension.course(COURSE)).state).toBe('reading');

  const popup = await extension.popupFor(someone.page);
  await expect(popup.getByTestId('page-state')).toContainText(closing.title);
  await popup.locator('.here .menu-button > button').click();
  await popup.getByTestId('menu-finished').click();
  await expect(popup.locator('.ends [data-status=finished]')).toContainText(COURSE);
  await popup.getByTestId('takeaway').click();
  await popup.locator('textarea').fill('交班之前先看磁盘');
  await expect.poll(async () => (await extension.store()).notes.length).toBe(1);

  const library = await extension.open('library.html#/export');
  for (const kind of ['backup', 'courses', 'chapters', 'markdown', 'xapi']) {
    const saved = library.waitForEvent('download');
    await library.getByTestId(`export-${kind}`).click();
    const bytes = readFileSync(await (await saved).path());
    expect((kind === 'backup' ? gunzipSync(bytes) : bytes).toString()).toContain(COURSE);
  }
});

test('a site with a flat navigation is itself the course', { tag: '@full' }, async ({ extension }) => {
  const chapter = pageOf(SINGLE, '', '02');
  const someone = await visitor(extension, 'mkdocs');
  await someone.open(`https://book.example${chapter.path}`, chapter);
  await someone.track();
  await someone.complete(chapter);
  expect(await extension.course(SINGLE.siteName)).toMatchObject({
    counted: 5,
    done: 1,
    outlineComplete: true,
  });
});
