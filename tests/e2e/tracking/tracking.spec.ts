import { chapterOf, LONG_COLUMN } from '../../stand-ins/geekbang/courses';
import { MIRROR, pageOf } from '../../stand-ins/mkdocs/pages';
import { canOpenDisplay } from '../harness/display';
import { clickToolbar } from '../harness/real-popup';
import { expect, test } from '../harness/test';
import { addressOf, visitor } from '../harness/visitor';

const chapter = pageOf(MIRROR, '巡检', '01');
const address = `https://mirror.example${chapter.path}`;

test.describe('a site that is not tracked', () => {
  test('is looked at once, by the toolbar button, and nothing is kept', { tag: '@full' }, async ({
    extension,
  }) => {
    const { page } = await visitor(extension, 'mkdocs');
    await page.goto(address);
    const popup = await clickToolbar(extension.context, extension.id, 'https://mirror.example');
    await popup.click('[data-testid=look]');
    await expect
      .poll(() => popup.evaluate<string>(`document.querySelector('[data-testid=page-state]').textContent`))
      .toContain(chapter.title);
    expect(await extension.store()).toMatchObject({ visits: [], courses: [], outlines: [] });
  });
});

test('a permission taken back on the browser’s own page ends the reading, and the popup says so', {
  tag: '@full',
}, async ({ extension }) => {
  const someone = await visitor(extension, 'mkdocs');
  await someone.open(address, chapter);
  await someone.track();
  const tab = await extension.tabOf(someone.page);
  await expect.poll(async () => (await extension.stateOf(tab))?.phase).toBe('reading');
  await extension.revoke('https://mirror.example');
  await expect.poll(() => extension.stateOf(tab)).toBeNull();
  await someone.page.bringToFront();
  const popup = await clickToolbar(extension.context, extension.id, 'https://mirror.example');
  await expect
    .poll(() => popup.evaluate<string>(`document.querySelector('[data-testid=page-state]')?.dataset.state`))
    .toBe('denied');
});

test('no line of ours runs on a site whose reader is switched off', { tag: '@full' }, async ({
  extension,
}) => {
  const someone = await visitor(extension, 'geekbang');
  const session = await extension.context.newCDPSession(someone.page);
  const ours: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith(extension.url(''))) ours.push(url);
  });
  await session.send('Debugger.enable');
  const first = chapterOf(LONG_COLUMN, '01');
  await someone.open(addressOf(LONG_COLUMN, first), first);
  await expect.poll(() => ours).toContain(extension.url('reader.js'));
  const tab = await extension.tabOf(someone.page);
  await expect.poll(async () => (await extension.stateOf(tab))?.phase).toBe('reading');

  await extension.set({ readersOff: ['geekbang'] });
  // The copy in the open tab ends as well.
  await expect.poll(() => extension.stateOf(tab)).toBeNull();
  ours.length = 0;
  // Its text comes five seconds after the page, and scripts with the page.
  await someone.open(addressOf(LONG_COLUMN, first), first);
  expect(ours).toEqual([]);
});

test.describe('the real prompt', () => {
  test.use({ headed: true });
  test.skip(!canOpenDisplay(), 'needs Xvfb and xdotool');

  test('tracks the site although the popup dies as the prompt appears', async ({ extension, display }) => {
    const someone = await visitor(extension, 'mkdocs');
    await someone.open(address, chapter);
    const popup = await clickToolbar(extension.context, extension.id, 'https://mirror.example');
    await popup.click('[data-testid=track-site]');
    await expect.poll(() => popup.isOpen()).toBe(false);
    await display?.prompted();
    await display?.press('Tab', 'Return');
    await extension.tracks('mirror.example');
    await someone.read(chapter);
  });
});
