import type { Locator, Page } from '@playwright/test';
import { MIRROR, pageOf } from '../../stand-ins/mkdocs/pages';
import type { Extension } from '../harness/extension';
import { courseSeeds, sow } from '../harness/seed';
import { expect, test } from '../harness/test';
import { visitor } from '../harness/visitor';

const TITLES = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const DAY = 86_400_000;
const chapter = pageOf(MIRROR, '网关手册', '02');

/** Clicks at most, from the popup that is open. */
const MOST = {
  'tonight’s reading': 2,
  'undo yesterday': 2,
  'plan a course without a page': 2,
  'one course to Markdown': 2,
  'drop a listed course with a reason': 3,
};
type Task = keyof typeof MOST;

/** Twenty courses, one of which was dropped by hand yesterday. */
function library() {
  const seeds = Array.from({ length: 20 }, (_, i) =>
    courseSeeds(`site:${i}`, `Course ${i}`, TITLES, {
      read: [9, 3, 4, 10][i % 4] ?? 3,
      finished: i % 4 === 3,
      url: `https://site.example/${i}`,
      until: Date.now() - (i % 4 === 2 ? 60 : 1) * DAY - i * 1000,
    }),
  );
  const last = seeds[5];
  const like = last?.marks[0];
  if (last && like)
    last.marks.push({
      id: 'dropped yesterday',
      device: 'seed',
      seq: 900,
      action: 'dropped yesterday',
      kind: 'dropped',
      by: 'user',
      at: Date.now() - DAY / 2,
      courseKey: like.courseKey,
    });
  return seeds;
}

/** A person who opens the popup on a chapter and whose clicks are counted. */
async function atPopup(extension: Extension, page: Page) {
  const popup = await extension.popupFor(page);
  await popup.setViewportSize({ width: 400, height: 580 });
  await popup.locator('.course-row .menu-button > button').first().waitFor();
  let clicks = 0;
  const click = async (what: Locator) => {
    clicks += 1;
    await what.click();
  };
  return { popup, click, count: () => clicks };
}

test('a person with twenty courses needs few clicks', { tag: '@full' }, async ({ extension }) => {
  await sow(extension, ...library());
  await extension.context.route('https://site.example/**', (route) => route.fulfill({ body: '' }));
  const someone = await visitor(extension, 'mkdocs');
  await someone.open(`https://mirror.example${encodeURI(chapter.path)}`, chapter);
  await someone.track();
  const { page } = someone;
  const clicks = {} as Record<Task, number>;

  {
    const { popup, click, count } = await atPopup(extension, page);
    await click(popup.getByTestId('undo-last'));
    await expect.poll(async () => (await extension.course('Course 5')).state).toBe('reading');
    clicks['undo yesterday'] = count();
    await popup.close();
  }
  {
    const { popup, click, count } = await atPopup(extension, page);
    await click(popup.getByRole('searchbox'));
    await popup.keyboard.type('操作系统实战');
    const opened = extension.context.waitForEvent('page');
    await click(popup.getByTestId('plan-it'));
    const inLibrary = await opened;
    const planned = async () =>
      (await extension.store()).courses
        .filter(({ title }) => title === '操作系统实战')
        .map(({ shelf }) => shelf);
    await expect.poll(planned).toEqual(['planned']);
    clicks['plan a course without a page'] = count();
    await inLibrary.close();
    await popup.close();
  }
  {
    const { popup, click, count } = await atPopup(extension, page);
    await click(popup.locator('.course-row .menu-button > button').first());
    const opened = extension.context.waitForEvent('page');
    await click(popup.getByTestId('menu-markdown'));
    const download = await (await opened).waitForEvent('download');
    expect(download.suggestedFilename()).toMatch(/\.md$/);
    clicks['one course to Markdown'] = count();
    await popup.close();
  }
  {
    const { popup, click, count } = await atPopup(extension, page);
    const row = popup.locator('.course-row', { hasText: 'Course 1' }).first();
    const title = (await row.locator('h2').textContent()) ?? '';
    await click(row.locator('.menu-button > button'));
    await click(popup.getByTestId('menu-dropped'));
    await click(popup.getByTestId('drop-why').getByRole('button').nth(2));
    await expect.poll(async () => (await extension.course(title)).state).toBe('dropped');
    await expect(popup.locator('footer')).toContainText('Too hard');
    clicks['drop a listed course with a reason'] = count();
    await popup.close();
  }
  {
    const { popup, click, count } = await atPopup(extension, page);
    await click(popup.getByTestId('tonight-10'));
    await click(popup.getByTestId('begin-tonight'));
    await page.waitForURL('https://site.example/**');
    clicks['tonight’s reading'] = count();
  }

  for (const task of Object.keys(MOST) as Task[])
    process.stdout.write(`clicks from the open popup, ${task}: ${clicks[task]}, at most ${MOST[task]}\n`);
  for (const task of Object.keys(MOST) as Task[]) expect(clicks[task], task).toBeLessThanOrEqual(MOST[task]);
});
