// npm run screens: takes pictures of every page of the extension, in both themes, all three languages and several
// widths, with a made-up library of a thousand courses, with one course and with none:
// `.demo/screens/PAGE-THEME-LOCALE-WIDTH.png`. It also takes an open menu, a dialog, a finished course's picture, the
// undo, the panel of teaching, a library that does not open, and the panel beside a chapter. `npm run screens -- --only
// statistics,popup --library one-` takes some pages with one library.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './bench/store.mjs';
import { ROOT } from './lib/run.mjs';
import { shootBeside } from './screens/beside.mjs';
import { set, withEpilogue } from './screens/browser.mjs';

const FOLDER = join(ROOT, '.demo', 'screens');
const THEMES = ['light', 'dark'];
const LOCALES = ['en', 'zh-CN', 'zh-TW'];
const LONG =
  '从零开始构建一个能在生产环境中稳定运行十年的大规模分布式存储系统：原理、实现、测试与那些年我们踩过的坑（第二版）';

/** Libraries, each with the prefix of its pictures, and how many widths are worth a picture. */
const LIBRARIES = [
  {
    name: '',
    size: { courses: 1000, chapters: 30_000, visits: 60_000, notes: 3000 },
    widths: [360, 400, 768, 1440],
  },
  { name: 'one-', size: { courses: 1, chapters: 30, visits: 60, notes: 4 }, widths: [768] },
  { name: 'empty-', size: null, widths: [768] },
];

/** The popup, once its first look and what comes after it stand there. */
const POPUP = { viewport: { width: 400, height: 580 }, until: '.courses :is(h2, .empty)' };

/** Pages by name and, if it is not the usual one, their only size. */
const PAGES = {
  courses: { path: 'library.html#/' },
  course: { path: 'library.html#/course/' },
  'nearly-done': { path: 'library.html#/nearly-done' },
  dropped: { path: 'library.html#/dropped' },
  notes: { path: 'library.html#/notes' },
  review: { path: 'library.html#/review' },
  statistics: { path: 'library.html#/statistics', whole: true },
  sites: { path: 'library.html#/sites', whole: true },
  export: { path: 'library.html#/export', whole: true },
  settings: { path: 'library.html#/settings', whole: true },
  away: { path: 'library.html#/away' },
  welcome: { path: 'welcome.html', whole: true },
  guide: { path: 'guide.html' },
  sidepanel: { path: 'sidepanel.html', viewport: { width: 400, height: 800 } },
  recent: { path: 'library.html#/recent' },
  plan: { path: 'library.html#/plan' },
  clear: { path: 'library.html#/clear', needs: 2 },
  devices: { path: 'library.html#/devices' },
  popup: { ...POPUP, path: 'popup.html', widths: [360, 400] },
  'popup-wide': { ...POPUP, path: 'popup.html?tab=', viewport: { width: 600, height: 580 } },
  'popup-menu': { ...POPUP, path: 'popup.html', needs: 1, act: openRowMenu },
  'popup-shelves': { ...POPUP, path: 'popup.html', needs: 2, act: openShelves },
  // Menus, dialogs and the like: each begins where the one before left the page.
  menu: { path: 'library.html#/course/', needs: 1, widths: [360, 1440], act: openMenu },
  dialog: { path: 'library.html#/course/', needs: 1, widths: [360, 1440], act: askToForget },
  // The only course that is there, which is finished.
  picture: { path: 'library.html#/course/', needs: 1, atMost: 1, widths: [360, 1440], act: openPicture },
  teach: { path: 'teach.html#shown', viewport: { width: 360, height: 640 }, greet: teachHalf },
  'teach-done': { path: 'teach.html#shown', viewport: { width: 360, height: 640 }, greet: teachAll },
  undo: { path: 'library.html#/course/', needs: 1, widths: [360, 1440], act: renameCourse },
  failed: { path: 'library.html#/', widths: [360, 1440], broken: true },
  'popup-failed': { path: 'popup.html', viewport: { width: 400, height: 580 }, broken: true },
};

async function openRowMenu(page) {
  await page.keyboard.press('ArrowDown');
  await page.locator('.course-row .menu-button > button').first().click();
  await page.locator('[role=menu]').waitFor();
}

async function openShelves(page) {
  await page.locator('#courses').dispatchEvent('scroll');
  await page.locator('.ends button').first().click();
  await page.locator('[role=tab]').first().waitFor();
}

async function openMenu(page) {
  await page.locator('.course-head .menu-button > button').click();
}

async function askToForget(page) {
  await openMenu(page);
  await page.getByTestId('menu-forget').click();
  await page.locator('dialog').waitFor();
}

async function openPicture(page) {
  await page.getByTestId('save-picture').click();
  await page.locator('dialog canvas').waitFor();
}

/** What the script in a page would tell the panel of teaching: first who it is, then how far teaching has come. */
async function teach(page, { rule = {}, ...teaching }) {
  const whole = {
    rule: { host: 'kitchen.example', path: '', outline: '', whole: false, ...rule },
    ...teaching,
  };
  await page.evaluate((whole) => {
    const { port1, port2 } = new MessageChannel();
    window.postMessage({ nonce: location.hash.slice(1) }, '*', [port2]);
    port1.postMessage(whole);
  }, whole);
}

async function teachHalf(page) {
  const seen = { course: '', chapter: '', chapters: 0, position: null, hitch: 'no-list' };
  const lit = 'div 备料 焯水 火候 撇沫 收汤';
  await teach(page, { pointing: 'outline', lit, unnamed: 'title', folder: '', seen });
}

async function teachAll(page) {
  const rule = { outline: '.shelf a', title: '.step-name', course: '.pot-name', whole: true };
  const seen = { course: '慢火炖汤', chapter: LONG, chapters: 24, position: 7, hitch: null };
  await teach(page, { rule, pointing: null, lit: '', unnamed: null, folder: '/kitchen', seen });
}

async function renameCourse(page) {
  await page.locator('.course-head .title button').click();
  const field = page.locator('.course-head .title input');
  const title = await field.inputValue();
  // Changes the title there and back, because the same title again would leave nothing to undo.
  await field.fill(title.endsWith(' *') ? title.slice(0, -2) : `${title} *`);
  await field.press('Enter');
  await page.locator('.toast button').waitFor();
}

const { values } = parseArgs({ options: { only: { type: 'string' }, library: { type: 'string' } } });
const isWanted = (name) => !values.only || values.only.split(',').includes(name);
const wanted = Object.entries(PAGES).filter(([name]) => isWanted(name));
const libraries = LIBRARIES.filter(({ name }) => values.library === undefined || name === values.library);

build();
mkdirSync(FOLDER, { recursive: true });
let taken = 0;
if (wanted.length > 0) for (const library of libraries) taken += await shootLibrary(library);
if (isWanted('beside') && values.library === undefined)
  taken += await shootBeside({
    themes: THEMES,
    locales: LOCALES,
    save: (page, { theme, locale, width }) =>
      page.screenshot({ path: join(FOLDER, `beside-${theme}-${locale}-${width}.png`) }),
  });
process.stdout.write(`${taken} pictures in .demo/screens\n`);

async function shootLibrary({ name, size, widths }) {
  return withEpilogue(async ({ context, address }) => {
    const desk = await context.newPage();
    await desk.goto(address('bench.html'));
    const key = size ? await fill(desk, size) : 'none';
    const courses = size?.courses ?? 0;
    let count = 0;
    // A broken library stays broken, so its pages come last.
    for (const broken of [false, true]) {
      const pages = wanted.filter(
        ([, { broken: isBroken = false, needs = 0, atMost = Number.POSITIVE_INFINITY }]) =>
          isBroken === broken && courses >= needs && courses <= atMost,
      );
      if (broken && pages.length > 0) await outdate(desk);
      for (const locale of LOCALES) {
        await set(desk, { locale });
        for (const [page, { path, viewport, ...how }] of pages) {
          const at = address(path.endsWith('/course/') ? path + encodeURIComponent(key) : path);
          const own = how.widths ?? (viewport ? [viewport.width] : widths);
          for (const width of own) {
            for (const theme of THEMES) {
              const file = join(FOLDER, `${name}${page}-${theme}-${locale}-${width}.png`);
              await shoot(context, {
                at,
                file,
                theme,
                viewport: { height: 900, ...viewport, width },
                ...how,
              });
              count += 1;
            }
          }
        }
      }
    }
    return count;
  });
}

/** Fills the library, gives the courses read last long titles, and returns the key of the very last. */
async function fill(desk, size) {
  await desk.evaluate((size) => globalThis.bench.fill(size), size);
  return await desk.evaluate(async (long) => {
    const done = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('epilogue'));
    const store = database.transaction('courses', 'readwrite').objectStore('courses');
    const rows = (await done(store.getAll())).sort((a, b) => b.lastReadAt - a.lastReadAt);
    for (const row of rows.slice(0, 40)) {
      if (row.language === 'zh-CN' && row.lastReadAt % 3 === 0)
        await done(store.put({ ...row, title: long }));
    }
    database.close();
    return rows.find((row) => row.shelf === 'reading' && row.notes > 0)?.key ?? rows[0]?.key;
  }, LONG);
}

/** Leaves the store as a newer version would, so that it does not open any more. */
async function outdate(desk) {
  await desk.goto(desk.url().replace('bench.html', 'manifest.json'));
  await desk.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('epilogue', 9990);
        request.onsuccess = () => resolve(request.result.close());
        request.onerror = () => reject(request.error);
      }),
  );
}

async function shoot(context, { at, file, theme, whole = false, viewport, until, greet, act }) {
  const page = await context.newPage();
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.goto(at);
  if (greet) await greet(page);
  await page.locator('main').first().waitFor();
  await page
    .getByText(/^(Opening the library …|正在打开书架…|正在打開書架…)$/)
    .waitFor({ state: 'detached' });
  if (until) await page.locator(until).first().waitFor();
  if (act) await act(page);
  // Charts are drawn once their library has loaded.
  if (at.endsWith('statistics') && (await page.locator('.drawing').count()) > 0)
    await page.locator('.drawing svg').first().waitFor();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) process.stdout.write(`${file}: ${wide} px too wide\n`);
  await page.screenshot({ path: file, fullPage: whole, animations: 'disabled' });
  await page.close();
}
