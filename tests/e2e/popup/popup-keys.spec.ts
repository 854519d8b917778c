import { courseSeeds, sow } from '../harness/seed';
import { expect, test } from '../harness/test';

const until = () => Date.now() - 3_600_000;
const seeds = (name: string, title: string) =>
  courseSeeds(`book:book.example/${name}`, title, ['One', 'Two', 'Three'], {
    read: 1,
    url: `https://book.example/${name}`,
    until: until(),
  });

test('the popup by keyboard alone: a course is marked, unmarked, searched for and resumed', {
  tag: '@full',
}, async ({ extension }) => {
  await sow(extension, seeds('gateway', 'OpenResty'), seeds('linux', 'Linux'));
  const page = await extension.context.newPage();
  await page.goto('about:blank');
  const popup = await extension.popupFor(page);
  const { keyboard } = popup;
  const rows = popup.locator('.course-row');
  await expect(rows).toHaveCount(2);
  await popup.getByRole('button', { name: 'Keys' }).waitFor();

  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  const title = await rows.nth(1).getByRole('heading').textContent();
  await keyboard.press('f');
  await expect(rows).toHaveCount(1);
  await expect(rows.getByRole('link').first()).toBeFocused();
  expect((await extension.course(title ?? '')).state).toBe('finished');
  await keyboard.press('z');
  await expect(rows).toHaveCount(2);

  await keyboard.press('/');
  await keyboard.type('Linux f');
  await keyboard.press('Backspace');
  await keyboard.press('Backspace');
  await expect(rows).toHaveCount(1);
  expect((await extension.course('Linux')).state).toBe('reading');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await page.waitForURL('https://book.example/linux/2');
});
