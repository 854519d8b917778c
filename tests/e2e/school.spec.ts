import { SCHOOL, SCHOOL_COURSE, schoolPage, TEXTS, UNITS, type Unit } from '../stand-ins/school/school';
import { readDown, stayUntil } from './harness/reading';
import { clickToolbar } from './harness/real-popup';
import { expect, test } from './harness/test';

const [first, second] = UNITS as [Unit, Unit];

test.beforeEach(async ({ extension }) => {
  const answer = (route: Parameters<Parameters<typeof extension.context.route>[1]>[0]) => {
    const body = schoolPage(new URL(route.request().url()));
    return route.fulfill({ status: body ? 200 : 404, contentType: 'text/html', body: body ?? '' });
  };
  for (const origin of [SCHOOL, TEXTS]) await extension.context.route(`${origin}/**`, answer);
});

test('a chapter in a frame of another origin is read once both are allowed, in one click', {
  tag: '@full',
}, async ({ extension }) => {
  const { context, id } = extension;
  const page = await context.newPage();
  await page.goto(SCHOOL + first.path);
  for (const origin of [SCHOOL, TEXTS]) await extension.grant(origin);
  await page.bringToFront();
  const popup = await clickToolbar(context, id, SCHOOL);
  const shown = () =>
    popup.evaluate<string>(`document.querySelector('[data-testid=page-state]').textContent`);
  await expect.poll(shown).toContain('courses.school.example');
  await popup.click('[data-testid=track-site]');
  await extension.tracks('courses.school.example');
  await popup.close();

  const tab = await extension.tabOf(page);
  const facts = async () => {
    const state = await extension.stateOf(tab);
    return state?.facts?.kind === 'chapter' ? { ...state.facts, visit: state.visit } : null;
  };
  const head = async () => (await facts())?.text.head ?? '';
  await expect.poll(head).toContain(first.paragraphs[0]?.slice(0, 40));
  expect(await facts()).toMatchObject({ hiddenMedia: false });
  // Only the first screen of a frame that is as tall as its text.
  const seen = async () => (await facts())?.visit?.slices ?? '';
  await stayUntil(page, async () => /^f/.test(await seen()), 10);
  expect(await seen()).toMatch(/^f.*0{4}$/);
  await readDown(page, '#unit-iframe');
  const row = async () => {
    const { chapters } = await extension.store();
    return chapters.find(({ chapterKey }) => chapterKey.endsWith('u1'));
  };
  const isDone = await stayUntil(page, async () => (await row())?.state === 'done', 60);
  expect(isDone, JSON.stringify(await facts())).toBe(true);
  expect(await extension.course(SCHOOL_COURSE)).toMatchObject({ done: 1 });

  await page.getByRole('link', { name: second.title }).click();
  await expect.poll(head).toContain(second.paragraphs[0]?.slice(0, 40));
  expect(await seen()).toMatch(/0{4}$/);
});
