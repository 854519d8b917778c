// Takes the panel beside the chapter that it follows. Playwright sees a panel only as a page of its own, so this takes
// the two one after the other, the panel as narrow as people have it, and joins them as the browser's window shows
// them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { grantHost } from '../demo/track.mjs';
import { ROOT } from '../lib/run.mjs';
import { set, withEpilogue } from './browser.mjs';

const WIDTHS = [320, 400];
const WINDOW = { width: 1280, height: 860 };
const STAND_IN = join(ROOT, 'tests', 'stand-ins', 'mkdocs');
const NOTE =
  '**先数人，再加窗口**：\n\n- 到达不是均匀的\n- 平均等待 `W` 看方差，不看均值\n\n> 没有人数过的队，总是最长的那一条。';

/** Takes the pictures, and returns their number. `save` receives the theme, the language and the width of each. */
export async function shootBeside({ themes, locales, save }) {
  return withEpilogue(async (epilogue) => {
    const { context, address } = epilogue;
    const desk = await context.newPage();
    await desk.goto(address('manifest.json'));
    const page = await openChapter(epilogue);
    const panel = await context.newPage();
    await panel.goto(address(`sidepanel.html?tab=${await tabOf(desk, page)}`));
    await panel.locator('.chapter[aria-current]').waitFor();
    await passChaptersBefore(context, panel);
    await quoteAndWrite(epilogue, { desk, page, panel });

    const board = await context.newPage();
    let count = 0;
    for (const locale of locales) {
      await set(desk, { locale });
      for (const theme of themes) {
        for (const width of WIDTHS) {
          const chapter = await take(page, theme, { ...WINDOW, width: WINDOW.width - width });
          await panel.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
          await panel.reload();
          await panel.locator('.notes .body').first().waitFor();
          const beside = await take(panel, theme, { ...WINDOW, width });
          await board.setViewportSize(WINDOW);
          await board.setContent(window([chapter, beside]));
          await board.waitForFunction(() => [...document.images].every((image) => image.complete));
          await save(board, { theme, locale, width });
          count += 1;
        }
      }
    }
    return count;
  });
}

/** Opens a chapter in the middle of a course, on a site that the page of the first run has added. */
async function openChapter({ context, id, address }) {
  const { MIRROR, pageOf, pagesOf } = (await runnerImport(join(STAND_IN, 'pages.ts'))).module;
  const { render } = (await runnerImport(join(STAND_IN, 'render.ts'))).module;
  const origin = `https://${MIRROR.host}`;
  await context.route(`${origin}/**`, (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname);
    if (path === '/assets/theme.css')
      return route.fulfill({ contentType: 'text/css', body: readFileSync(join(STAND_IN, 'theme.css')) });
    const page = pagesOf(MIRROR.items).find((each) => each.path === path);
    return page
      ? route.fulfill({ contentType: 'text/html', body: render(MIRROR, page) })
      : route.fulfill({ status: 404 });
  });
  await grantHost(context, id, origin);
  const welcome = await context.newPage();
  await welcome.goto(address('welcome.html'));
  await welcome.locator('form input').fill(MIRROR.host);
  await welcome.locator('form input').press('Enter');
  await welcome.locator('.switch', { hasText: MIRROR.host }).waitFor();
  await welcome.close();
  const page = await context.newPage();
  await page.goto(origin + encodeURI(pageOf(MIRROR, '排队论小课', '04').path));
  return page;
}

async function tabOf(desk, page) {
  return await desk.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
    page.url(),
  );
}

/** Marks the chapters before it as done, as a person would who has read them before. */
async function passChaptersBefore(context, panel) {
  const course = await context.newPage();
  await course.goto(await panel.locator('main > p a').getAttribute('href'));
  const before = course.getByTestId('chapter-row').nth(3);
  await before.hover();
  await before.locator('[aria-haspopup]').click();
  await course.getByTestId('menu-up-to').click();
  await course.locator('.toast button').waitFor();
  await course.close();
}

/** Quotes a passage of the page with a remark, and writes a note. */
async function quoteAndWrite({ worker }, { desk, page, panel }) {
  await page
    .locator('article p')
    .nth(1)
    .evaluate((paragraph) => {
      getSelection()?.setBaseAndExtent(paragraph.firstChild, 0, paragraph.firstChild, 60);
    });
  const tab = await tabOf(desk, page);
  await worker.evaluate(async (id) => {
    chrome.commands.onCommand.dispatch('quote', await chrome.tabs.get(id));
  }, tab);
  const field = panel.locator('.notes textarea:not(.passage)');
  await field.fill('和我们食堂中午的窗口一样。');
  await panel.locator('.notes .acts button').first().click();
  await panel.locator('.notes + button').click();
  await field.fill(NOTE);
  await panel.locator('.notes .draft .acts button').click();
  await field.waitFor({ state: 'detached' });
}

async function take(page, theme, size) {
  await page.bringToFront();
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  return (await page.screenshot({ animations: 'disabled' })).toString('base64');
}

/** Both pictures beside each other, with the line that the browser draws between them. */
function window(pictures) {
  const images = pictures.map((data) => `<img alt="" src="data:image/png;base64,${data}">`);
  return `<body style="margin:0;display:flex;gap:1px;background:#888;overflow:hidden">${images.join('')}`;
}
