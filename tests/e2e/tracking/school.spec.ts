import type { Page } from '@playwright/test';
import { SCHOOL, SCHOOL_COURSE, schoolPage, TEXTS, UNITS, type Unit } from '../../stand-ins/school/school';
import { canOpenDisplay } from '../harness/display';
import type { Extension } from '../harness/extension';
import { readDown, stay, stayUntil } from '../harness/reading';
import { clickToolbar } from '../harness/real-popup';
import { expect, test } from '../harness/test';

const [first, second, scrolling] = UNITS as [Unit, Unit, Unit];

test.beforeEach(async ({ extension }) => {
  const answer = (route: Parameters<Parameters<typeof extension.context.route>[1]>[0]) => {
    const body = schoolPage(new URL(route.request().url()));
    return route.fulfill({ status: body ? 200 : 404, contentType: 'text/html', body: body ?? '' });
  };
  for (const origin of [SCHOOL, TEXTS]) await extension.context.route(`${origin}/**`, answer);
});

async function open({ context }: Extension, { path }: Unit): Promise<Page> {
  const page = await context.newPage();
  await page.goto(SCHOOL + path);
  return page;
}

/** Clicks *Track* in the real popup, which has said before that the frame is asked for as well. */
async function track({ context, id }: Extension, page: Page) {
  await page.bringToFront();
  const popup = await clickToolbar(context, id, SCHOOL);
  const shown = () =>
    popup.evaluate<string>(`document.querySelector('[data-testid=page-state]').textContent`);
  await expect.poll(shown).toContain('courses.school.example');
  await popup.click('[data-testid=track-site]');
  return popup;
}

/** The same where the browser has been told to say yes. */
async function trackUnasked(extension: Extension, page: Page): Promise<void> {
  for (const origin of [SCHOOL, TEXTS]) await extension.grant(origin);
  const popup = await track(extension, page);
  await extension.tracks('courses.school.example');
  await popup.close();
}

/** What is known of the page: its facts, the beginning of its text, the slices that were seen. */
async function told(extension: Extension, page: Page) {
  const tab = await extension.tabOf(page);
  const facts = async () => {
    const state = await extension.stateOf(tab);
    return state?.facts?.kind === 'chapter' ? { ...state.facts, visit: state.visit } : null;
  };
  const head = async () => (await facts())?.text.head ?? '';
  const seen = async () => (await facts())?.visit?.slices ?? '';
  return { facts, head, seen };
}

async function isDone(extension: Extension, { path }: Unit): Promise<boolean> {
  const { chapters } = await extension.store();
  const unit = path.split('@').at(-1) ?? '';
  return chapters.some(({ chapterKey, state }) => chapterKey.endsWith(unit) && state === 'done');
}

test('a chapter in a frame of another origin is read once both are allowed, in one click', {
  tag: '@full',
}, async ({ extension }) => {
  const page = await open(extension, first);
  await trackUnasked(extension, page);
  const { facts, head, seen } = await told(extension, page);
  await expect.poll(head).toContain(first.paragraphs[0]?.slice(0, 40));
  expect(await facts()).toMatchObject({ hiddenMedia: false });
  // Only the first screen of a frame that is as tall as its text.
  await stayUntil(page, async () => /^f/.test(await seen()), 10);
  expect(await seen()).toMatch(/^f.*0{4}$/);
  await readDown(page, '#unit-iframe');
  expect(await stayUntil(page, () => isDone(extension, first), 60), JSON.stringify(await facts())).toBe(true);
  expect(await extension.course(SCHOOL_COURSE)).toMatchObject({ done: 1 });

  await page.getByRole('link', { name: second.title }).click();
  await expect.poll(head).toContain(second.paragraphs[0]?.slice(0, 40));
  expect(await seen()).toMatch(/0{4}$/);
});

test('a text that scrolls in its frame is read by how far it was scrolled there', {
  tag: '@full',
}, async ({ extension }) => {
  const page = await open(extension, scrolling);
  await trackUnasked(extension, page);
  const { facts, head, seen } = await told(extension, page);
  await expect.poll(head).toContain(scrolling.paragraphs[0]?.slice(0, 40));
  const text = page.frame({ url: (url) => url.origin === TEXTS });
  const left = async () =>
    text?.evaluate(() => document.documentElement.scrollHeight - window.innerHeight - window.scrollY);
  // All of the frame is on the screen, and only the beginning of its text.
  expect(await left()).toBeGreaterThan(600);
  await stayUntil(page, async () => /^f/.test(await seen()), 10);
  expect(await seen()).toMatch(/^f.*0{8}$/);
  while ((await left()) !== 0) {
    await page.locator('#unit-iframe').hover();
    await page.mouse.wheel(0, 100);
    // Reading takes time; this is it, and not a wait for something to happen.
    await stay(page, 0.8);
  }
  const done = () => isDone(extension, scrolling);
  expect(await stayUntil(page, done, 60), JSON.stringify(await facts())).toBe(true);
  // The page around it never scrolled.
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test.describe('the real prompt', () => {
  test.use({ headed: true });
  test.skip(!canOpenDisplay(), 'needs Xvfb and xdotool');

  test('asks for the site and for its frame at once, and one answer is for both', { tag: '@full' }, async ({
    extension,
    display,
  }) => {
    const page = await open(extension, first);
    const popup = await track(extension, page);
    await expect.poll(() => popup.isOpen()).toBe(false);
    await display?.prompted();
    await display?.press('Tab', 'Return');
    await extension.tracks('apps.school.example');
    await extension.tracks('courses.school.example');
    const { head } = await told(extension, page);
    await expect.poll(head).toContain(first.paragraphs[0]?.slice(0, 40));
  });
});
