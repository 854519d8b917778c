import type { Page } from '@playwright/test';
import type { TabState } from '@/messages/map';
import { COURSE } from '../../stand-ins/elsewhere/course';
import type { Elsewhere } from '../../stand-ins/elsewhere/elsewhere';
import { ELSEWHERE } from '../../stand-ins/elsewhere/pages/all';
import { HOSTS, startElsewhere } from '../../stand-ins/elsewhere/site';
import { launchChromium } from '../harness/chromium';
import { Extension } from '../harness/extension';
import { readDown, stayUntil } from '../harness/reading';
import { expect, test } from '../harness/test';

/** What else of Chrome's own API is called here by name. */
type More = typeof chrome & {
  permissions: { request(what: { origins: string[] }): Promise<boolean> };
  tabs: { sendMessage(tab: number | undefined, message: object): Promise<{ reply: TabState } | undefined> };
};

const bookKey = ({ url }: Elsewhere) => `book:${decodeURI(url.slice('https://'.length))}`;

test('pages that are no courses are read to their ends, and nothing of them is kept', async ({ build }) => {
  const sites = await startElsewhere();
  const hosts = Object.fromEntries(HOSTS.map((host) => [host, sites.port]));
  const context = await launchChromium({ extension: build, hosts });
  const extension = await Extension.installed(context);
  const tracked = HOSTS.map((host) => `https://${host}`);
  await extension.set({ readingSpeed: 1_000_000, minimumSeconds: 1, tracked });
  const desk = await extension.open('manifest.json');
  await extension.grant('https://*.example');
  const granted = desk.evaluate(() =>
    (chrome as More).permissions.request({ origins: ['https://*.example/*'] }),
  );
  expect(await granted).toBe(true);
  for (const host of HOSTS) await extension.tracks(host);

  const size = Math.ceil(ELSEWHERE.length / COURSE.length);
  const own = await context.newPage();
  const tabs = await Promise.all(Array.from({ length: size }, () => context.newPage()));
  const notAlive: string[] = [];
  const seen: string[] = [];
  const read = async (tab: Page, page: Elsewhere) => {
    await tab.goto(page.url);
    await readDown(tab, 'body');
  };
  const chapterDone = async (chapter: Elsewhere) =>
    (await extension.store()).chapters.some(
      ({ chapterKey, state }) => chapterKey === bookKey(chapter) && state === 'done',
    );

  /** Some pages at once, and last of all a chapter of the course: all stay open until that one was seen wholly. */
  const readBeside = async (pages: readonly Elsewhere[], chapter: Elsewhere) => {
    const beside = pages.map((page, at) => read(tabs[at] as Page, page));
    await Promise.all([...beside, read(own, chapter)]);
    const seenWholly = async () => /^f{15}/.test((await stateOf(desk, chapter.url))?.visit?.slices ?? '');
    expect(await stayUntil(own, seenWholly, 20), `${chapter.name} was seen`).toBe(true);
    for (const page of pages) {
      const state = await stateOf(desk, page.url);
      if (!state) notAlive.push(page.name);
      if (state?.facts?.kind === 'chapter') seen.push(page.name);
    }
    // Whatever has not been reported is reported when a page goes away.
    await Promise.all([own, ...tabs].map((tab) => tab.goto('about:blank')));
    await expect.poll(() => chapterDone(chapter), { message: `${chapter.name} is done` }).toBe(true);
  };

  for (const [at, chapter] of COURSE.entries())
    await readBeside(ELSEWHERE.slice(at * size, (at + 1) * size), chapter);

  expect(notAlive, 'the content script was in every page').toEqual([]);
  expect(seen, 'taken for a chapter').toEqual([]);
  const store = await extension.store();
  expect(new Set(store.visits.map(({ chapterKey }) => chapterKey))).toEqual(new Set(COURSE.map(bookKey)));
  expect(store.courses.map(({ key }) => key)).toEqual([
    bookKey(COURSE[0] as Elsewhere).replace(/\/\d+$/, ''),
  ]);
  expect(store.outlines).toHaveLength(1);
  const marks = store.marks.map(({ kind, chapterKey }) => `${kind} ${chapterKey}`);
  expect(new Set(marks)).toEqual(new Set(COURSE.map((chapter) => `done ${bookKey(chapter)}`)));
  // The course's own end is asked about: whatever the others had asked would be seen the same way.
  expect(store.marks.filter(({ evidence }) => evidence?.ask)).toHaveLength(1);
  await context.close();
  await sites.stop();
});

/** What the content script of the tab at this address says of its page; `null` when none answers. */
function stateOf(desk: Page, url: string): Promise<TabState | null> {
  return desk.evaluate(async (address) => {
    const { tabs } = chrome as More;
    const tab = (await tabs.query({})).find((each) => each.url === address);
    return (await tabs.sendMessage(tab?.id, { to: 'state', ask: {} }).catch(() => undefined))?.reply ?? null;
  }, new URL(url).href);
}
