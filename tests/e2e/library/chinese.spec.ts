import { courseAt, LIBRARY, openAll, opened } from '../harness/pages';
import { courseSeeds, sow, takeawaySeeds } from '../harness/seed';
import { expect, test } from '../harness/test';

const DAY = 86_400_000;
const CHAPTERS = ['到达', '服务', '窗口', '插队', '拥堵', '轮到你了'];

/** Of each end that a course may come to. */
const COURSES = [
  { key: 'site:1', read: 6, finished: true, ago: 10 },
  { key: 'site:2', read: 5, ago: 20 },
  { key: 'site:3', read: 2, ago: 200 },
].map(({ key, ago, ...part }) =>
  courseSeeds(key, '排队论小课', CHAPTERS, {
    ...part,
    url: `https://site.example/${key}`,
    until: Date.now() - ago * DAY,
  }),
);

const TAKEAWAY = takeawaySeeds('site:1', '先数人，再加窗口。');

for (const locale of ['zh-CN', 'zh-TW'] as const) {
  test(`no line of any page has a gap behind a full-width sign, ${locale}`, { tag: '@full' }, async ({
    extension,
  }) => {
    await sow(extension, ...COURSES, TAKEAWAY);
    await extension.set({ locale });
    const courses = ['site:1', 'site:2', 'site:3'].map(courseAt);
    for (const path of [...LIBRARY, ...courses, 'popup.html', 'sidepanel.html', 'welcome.html']) {
      const page = await opened(extension, path);
      await openAll(page);
      // What can be pressed keeps its distance.
      await page.locator('.button').evaluateAll((all) => {
        for (const button of all) button.remove();
      });
      const lines = (await page.locator('body').innerText()).split('\n');
      expect(lines.join(''), path).toMatch(/\p{Script=Han}{4}/u);
      expect(
        lines.filter((line) => /[。，：；！？）」”] [^\s·]/u.test(line)),
        path,
      ).toEqual([]);
      await page.close();
    }
  });
}
