import { expect } from '@playwright/test';
import { generatorOf, tagsOf, test } from './browser';
import type { Chapter } from './courses.mjs';
import { IN_PART } from './expected.mjs';
import { Site } from './site';

for (const { id, chapters } of IN_PART) {
  const generator = generatorOf(id);
  const name = `${generator.name}, a section and another list, finishes and asks nothing`;
  test(name, { tag: tagsOf(generator) }, async ({ extension }) => {
    Site.mustBeBuilt(generator);
    const site = new Site(extension, await extension.context.newPage(), id, 'part');
    const { section = [], beside = [], outside } = generator.reads;
    const [first, ...others] = section.map((chapter) => site.at(chapter));
    if (!first) throw new Error(`${id} has no section`);
    const silent = async (read: number) => {
      await expect.poll(async () => (await site.done()).length).toBe(read);
      const wrong = (await site.courses()).filter(({ state, asks }) => state !== 'reading' || asks);
      expect(wrong, `after ${read} chapters`).toEqual([]);
      expect(site.page.frames().some((frame) => frame.url().endsWith('/card.html'))).toBe(false);
    };
    const read = async (chapter: Chapter) => {
      const placed = site.at(chapter);
      await site.openAfresh(placed);
      await site.someone.read(placed);
    };

    await site.someone.open(`https://${first.path}`, first);
    await site.someone.track();
    await site.someone.read(first);
    const [second, ...rest] = beside;
    if (second) await read(second);
    if (outside) await site.page.goto(`https://${site.at(outside).path}`);
    await silent(second ? 2 : 1);
    for (const chapter of [...others, ...rest]) await read(chapter);
    await site.page.goto('about:blank');
    await silent(section.length + beside.length);
    expect((await site.courses()).map((course) => course.chapters)).toEqual(chapters);
    await site.page.close();
  });
}
