import type { Page } from '@playwright/test';
import { MIRROR, pageOf } from '../stand-ins/mkdocs/pages';
import { courseAt, expectAllInSight, LIBRARY, opened, watch } from './harness/pages';
import { courseSeeds, noteSeed, type Seeds, sow } from './harness/seed';
import { expect, test } from './harness/test';
import { visitor } from './harness/visitor';

// A library in which every word is written by somebody who means harm, as pages and files may bring it in.
const chapter = pageOf(MIRROR, '巡检', '01');

const WORDS = [
  '<img src=x onerror="ran=1"><svg onload="ran=1"></svg><script>ran=1</script>',
  '[a](javascript:ran=1) ![b](https://elsewhere.test/b.png) <a href="data:text/html,x">c</a>',
  'a\u202egnp.exe \u2066\u200f\u0000 \ud800',
  'W'.repeat(400),
  '"><iframe src="https://elsewhere.test"></iframe>{{ran=1}}',
] as const;

const HOSTILE_URLS = ['javascript:ran=1', 'data:text/html,<script>ran=1</script>', 'https://evil.test/a"><b'];
const word = (i: number) => WORDS[i % WORDS.length] ?? '';

/** A course of hostile words: finished, nearly done, or dropped long ago. */
function course(i: number, part: { read: number; finished?: boolean; ago: number }): Seeds {
  const titles = WORDS.map((_, at) => word(at + i));
  const seeds = courseSeeds(`site:hostile-${i}`, word(i), titles, {
    ...part,
    url: HOSTILE_URLS[i % 3] ?? '',
    until: Date.now() - part.ago * 86_400_000,
  });
  for (const outline of seeds.outlines) {
    outline.author = word(i + 1);
    outline.language = '"><b';
    for (const [at, each] of outline.chapters.entries()) each.section = word(i + (at >> 1));
  }
  const notes = WORDS.map((body, at) =>
    noteSeed(`site:hostile-${i}`, at === 0 ? undefined : `site:hostile-${i}/${at}`, {
      id: `note ${i} ${at}`,
      kind: at === 0 ? 'takeaway' : at % 2 ? 'note' : 'quote',
      body: WORDS.join('\n\n'),
      quote: body,
      url: HOSTILE_URLS[at % 3] ?? '',
      tags: [word(at).slice(0, 30)],
    }),
  );
  return { ...seeds, notes };
}

/** What of a page could run, or leads to where nobody should be sent. */
async function dangers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = [...document.querySelectorAll('a[href], img, iframe, script, svg, object, form[action]')];
    const bad = found.filter((element) => {
      if (element.matches('script')) return !element.getAttribute('src')?.startsWith('/chunks/');
      if (element.matches('a'))
        return !/^(https?|chrome-extension):$/.test((element as HTMLAnchorElement).protocol);
      if (element.matches('svg')) return element.hasAttribute('onload');
      return !element.getAttribute('src')?.startsWith('/');
    });
    return [
      ...bad.map((element) => element.outerHTML.slice(0, 200)),
      ...('ran' in globalThis ? ['it ran'] : []),
    ];
  });
}

test('a hostile library, opened on every page, asks for nothing and runs nothing', async ({ extension }) => {
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
    course(0, { read: 5, finished: true, ago: 1 }),
    course(1, { read: 4, ago: 1 }),
    course(2, { read: 2, ago: 300 }),
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
