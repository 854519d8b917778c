import { courseSeeds, sow } from '../harness/seed';
import { sound } from '../harness/sound';
import { expect, test } from '../harness/test';

// What one can say against what was recorded, each by hand in the library, and the way back from it.
const COLUMN = 'geekbang:100';
const MIRROR = 'book:mirror.example/linux';
const TITLES = ['入门', '进程', '内存', '网络', '结束语'];

const until = () => Date.now() - 3_600_000;
const column = (part = {}) =>
  courseSeeds(COLUMN, 'Linux性能优化实战', TITLES, {
    read: 3,
    url: 'https://time.geekbang.org/column/intro/100',
    until: until(),
    ...part,
  });
const mirror = () =>
  courseSeeds(MIRROR, 'Linux 性能优化实战（镜像）', [...TITLES.slice(0, 3), '附录'], {
    read: 1,
    url: 'https://mirror.example/linux',
    until: until() - 40 * 86_400_000,
  });
const other = () =>
  courseSeeds('book:book.example/gateway', 'OpenResty从入门到实战', ['开篇', '阶段'], {
    read: 1,
    url: 'https://book.example/gateway',
    until: until(),
  });

const at = (key: string) => `library.html#/course/${encodeURIComponent(key)}`;

test('two sites’ copies of one course are joined, shown as one, and split again', { tag: '@full' }, async ({
  extension,
}) => {
  await sow(extension, column(), mirror(), other());
  const page = await extension.open(at(COLUMN));
  await page.getByRole('button', { name: 'More about this course' }).click();
  await page.getByTestId('menu-same-as').click();
  const chooser = page.getByTestId('choose-course');
  await expect(chooser.locator('optgroup[label=Likely] option')).toHaveText(/镜像/);
  await sound(page, 'corrections');
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByTestId('join')).toContainText('mirror.example');
  await expect(page.getByTestId('chapter-row')).toHaveCount(6);
  await expect(page.getByTestId('chapter-row').last()).toContainText('only on mirror.example');
  await sound(page, 'corrections');
  await page.getByRole('button', { name: /^Split/ }).click();
  await expect(page.getByTestId('join')).toHaveCount(0);
  await expect(page.getByTestId('chapter-row')).toHaveCount(5);
  await page.keyboard.press('Control+z');
  await expect(page.getByTestId('join')).toHaveCount(1);
});

test('a chapter is moved to the course that it belongs to, and back', { tag: '@full' }, async ({
  extension,
}) => {
  await sow(extension, column(), other());
  const page = await extension.open(at(COLUMN));
  const chapter = page.getByTestId('chapter-row').filter({ hasText: '进程' });
  await chapter.hover();
  await chapter.getByRole('button').click();
  await page.getByTestId('menu-belongs-to').click();
  await page.getByTestId('choose-course').selectOption({ label: 'OpenResty从入门到实战 (book.example)' });
  await page.getByRole('button', { name: 'Move' }).click();
  await expect(page.getByTestId('chapter-row')).toHaveCount(4);
  const there = await extension.course('OpenResty从入门到实战');
  expect(there.engaged).toBe(240);
  const history = page.getByRole('region', { name: 'History' });
  await history.getByRole('button', { name: 'Undo' }).first().click();
  await expect(page.getByTestId('chapter-row')).toHaveCount(5);
  await expect(history.getByText('taken back')).toBeVisible();
  await history.getByRole('button', { name: 'Do it again' }).click();
  await expect(page.getByTestId('chapter-row')).toHaveCount(4);
});

test('a site is forgotten with all its courses, and brought back', { tag: '@full' }, async ({
  extension,
}) => {
  await sow(extension, column(), mirror(), other());
  const page = await extension.open('library.html#/sites');
  await page.getByRole('button', { name: 'Forget mirror.example' }).click();
  await sound(page, 'corrections');
  await page.getByRole('dialog').getByRole('button', { name: 'Forget' }).click();
  await expect(page.getByTestId('kept-site')).toHaveCount(2);
  await page.goto(extension.url('library.html#/away'));
  await expect(page.getByTestId('away-row')).toContainText('deleted for good in 30 days');
  await page.getByRole('button', { name: /^Bring back/ }).click();
  await expect(page.getByTestId('away-row')).toHaveCount(0);
  await page.goto(extension.url('library.html#/'));
  await expect(page.getByTestId('course-row')).toHaveCount(3);
});

test('a finished course read again from the beginning asks, and the answer opens a second pass', {
  tag: '@full',
}, async ({ extension }) => {
  await sow(extension, column({ read: 5, finished: true, again: 3 }));
  const popup = await extension.open('popup.html');
  await expect(popup.getByTestId('course-row')).toContainText('Reading it a second time?');
  const page = await extension.open(at(COLUMN));
  await page.getByTestId('question-looked-up').click();
  await expect(page.getByTestId('question-pass')).toHaveCount(0);
  await expect(page.getByTestId('course-head')).toHaveAttribute('data-status', 'finished');
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await sound(page, 'corrections');
  const before = (await extension.course('Linux性能优化实战')).passes[0];
  await page.getByTestId('question-pass').click();
  await expect(page.getByTestId('course-head')).toHaveAttribute('data-status', 'reading');
  const { passes, done } = await extension.course('Linux性能优化实战');
  expect(passes).toMatchObject([
    { finishedAt: before?.finishedAt, startedAt: before?.startedAt },
    { done: 3 },
  ]);
  expect(done).toBe(3);
});
