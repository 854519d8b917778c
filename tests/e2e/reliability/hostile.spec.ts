import { MIRROR, pageOf } from '../../stand-ins/mkdocs/pages';
import { backupFile } from '../harness/backup-file';
import { dangers, HOSTILE_URLS, hostileCourse, WORDS } from '../harness/hostile';
import { courseAt, expectAllInSight, LIBRARY, openAll, opened, watch } from '../harness/pages';
import { noteSeed, sow } from '../harness/seed';
import { expect, test } from '../harness/test';
import { visitor } from '../harness/visitor';

const chapter = pageOf(MIRROR, '巡检', '01');

test('a hostile library, opened on every page, asks for nothing and runs nothing', { tag: '@full' }, async ({
  extension,
}) => {
  const someone = await visitor(extension, 'mkdocs');
  await someone.open(`https://mirror.example${encodeURI(chapter.path)}`, chapter);
  await someone.track();
  await expect.poll(async () => (await extension.store()).visits.length).toBe(1);
  const tab = await extension.tabOf(someone.page);
  const [read] = (await extension.store()).visits;
  const here = noteSeed(read?.courseKey ?? '', read?.chapterKey, {
    id: 'note here',
    kind: 'note',
    body: WORDS.join('\n\n'),
    url: HOSTILE_URLS[0] ?? '',
    tags: [],
  });
  await sow(
    extension,
    hostileCourse(0, { read: 5, finished: true, ago: 1 }),
    hostileCourse(1, { read: 4, ago: 1 }),
    hostileCourse(2, { read: 2, ago: 300 }),
    { visits: [], marks: [], outlines: [], notes: [here] },
  );
  const seen = watch(extension.context);

  const keys = [0, 1, 2].map((i) => courseAt(`site:hostile-${i}`));
  for (const path of [...LIBRARY, ...keys, 'popup.html', 'welcome.html']) {
    const page = await opened(extension, path, path === 'popup.html' ? 400 : 360);
    if (path.endsWith('#/export')) {
      const cell = `"${WORDS[0].replaceAll('"', '""')}"`;
      const table = Buffer.from(`title,status,url\n${cell},finished,\n${cell} 2,${cell},javascript:ran=1\n`);
      await page
        .getByTestId('table-file')
        .setInputFiles({ name: `${WORDS[0].slice(0, 40)}.csv`, mimeType: 'text/csv', buffer: table });
      await expect(page.getByTestId('table-report').or(page.getByTestId('arrivals')).first()).toBeVisible();
    }
    if (path.startsWith('popup')) await expect(page.getByTestId('course-row').first()).toBeVisible();
    expect(await dangers(page), path).toEqual([]);
    await expectAllInSight(page);
    await page.close();
  }

  const panel = await extension.open(`sidepanel.html?tab=${tab}`);
  const note = panel.locator('.notes .body').first();
  await expect(note).toContainText('gnp.exe');
  expect(await dangers(panel)).toEqual([]);
  expect(seen).toEqual([]);
});

test('files full of harm ask for nothing and run nothing before they come in or after', {
  tag: '@full',
}, async ({ extension }) => {
  const seen = watch(extension.context);
  const page = await opened(extension, 'library.html#/export', 360);
  const part = { read: 4, ago: 1 };
  const choose = async (field: string, name: string, buffer: Buffer) =>
    page.getByTestId(field).setInputFiles({ name: `${WORDS[0].slice(0, 40)}.${name}`, mimeType: '', buffer });

  // Addresses that lead to no page are no part of any backup: what has them is left out by name.
  await choose('import-file', 'json', await backupFile(hostileCourse(0, part)));
  await expect(page.getByTestId('skipped')).toBeVisible();
  expect((await extension.store()).outlines).toEqual([]);

  const urls = ['https://elsewhere.test/a"><b', 'https://elsewhere.test/<script>ran=1</script>'];
  const backup = [0, 1, 2].map((i) => hostileCourse(i, { ...part, urls }));
  await choose('import-file', 'json', await backupFile(...backup));
  await expect(page.getByTestId('import-preview')).toBeVisible();
  await openAll(page);
  await expect(page.getByTestId('import-preview').getByRole('listitem')).toHaveCount(3);
  expect(await dangers(page)).toEqual([]);
  await expectAllInSight(page);
  await page.getByTestId('import').click();
  await expect(page.getByTestId('import-preview')).toHaveCount(0);
  expect((await extension.store()).courses).toHaveLength(3);

  const cell = (i: number) => `"${(WORDS[i] ?? '').replaceAll('"', '""')}"`;
  const rows = WORDS.flatMap((_, i) =>
    [...urls, ...HOSTILE_URLS].map((url, at) => [
      cell(i),
      cell(i + 1),
      `"${url.replaceAll('"', '""')}"`,
      cell(at),
    ]),
  );
  const table = [['course', 'author', 'course_url', 'chapter'], ...rows]
    .map((row) => row.join(','))
    .join('\n');
  await choose('table-file', 'csv', Buffer.from(table));
  await expect(page.getByTestId('arrivals')).toBeVisible();
  await openAll(page);
  expect(await dangers(page)).toEqual([]);
  await expectAllInSight(page);
  await page.getByTestId('take-in').click();
  await expect.poll(async () => (await extension.store()).courses.length).toBeGreaterThan(3);
  await page.goto(extension.url('library.html#/'));
  await expect(page.getByTestId('course-row').first()).toBeVisible();
  expect(await dangers(page)).toEqual([]);
  expect(seen).toEqual([]);
});
