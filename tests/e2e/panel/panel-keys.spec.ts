import { MIRROR, pageOf } from '../../stand-ins/mkdocs/pages';
import { tabTo } from '../harness/tab-to';
import { expect, test } from '../harness/test';
import { visitor } from '../harness/visitor';

const [first, second] = [pageOf(MIRROR, '巡检', '01'), pageOf(MIRROR, '巡检', '02')];

test('the panel by keyboard alone: to a chapter and back, a note with its preview, a takeaway', {
  tag: '@full',
}, async ({ extension }) => {
  const someone = await visitor(extension, 'mkdocs');
  await someone.open(`https://mirror.example${encodeURI(first.path)}`, first);
  await someone.track();
  await expect.poll(async () => (await extension.store()).courses.length).toBe(1);
  const panel = await extension.open(`sidepanel.html?tab=${await extension.tabOf(someone.page)}`);
  const { keyboard } = panel;
  const here = panel.locator('.chapter[aria-current]');
  await expect(here).toContainText(first.title);
  await panel.bringToFront();

  // To the next chapter by the outline; the tab beside goes there.
  await tabTo(panel, second.title);
  await keyboard.press('Enter');
  await someone.shown(second);
  await expect(here).toContainText(second.title);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(second.title);
  await expect.poll(async () => (await extension.store()).visits.length).toBe(2);

  // A note: the field is there to write in, and the preview shows how it will read.
  await tabTo(panel, 'Add a note');
  await keyboard.press('Enter');
  await expect(panel.locator('.notes textarea')).toBeFocused();
  await keyboard.type('**Mind** the gap');
  await tabTo(panel, 'Preview');
  await keyboard.press('Enter');
  await expect(panel.getByTestId('preview').locator('strong')).toHaveText('Mind');
  await tabTo(panel, 'Close', 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Add a note' })).toBeFocused();
  await expect(panel.locator('.notes strong')).toHaveText('Mind');

  await tabTo(panel, 'Takeaway');
  await keyboard.type('It pays to finish.');

  // And back to where it began, where the takeaway still stands and the note does not.
  await tabTo(panel, first.title, 'Shift+Tab');
  await keyboard.press('Enter');
  await someone.shown(first);
  await expect(here).toContainText(first.title);
  await expect(panel.locator('.notes > li')).toHaveCount(0);
  await expect(panel.getByRole('textbox', { name: 'Takeaway' })).toHaveValue('It pays to finish.');
  const { notes } = await extension.store();
  expect(notes.map(({ kind, body }) => `${kind} ${body}`).toSorted()).toEqual([
    'note **Mind** the gap',
    'takeaway It pays to finish.',
  ]);
});
