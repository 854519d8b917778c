import { expect } from '@playwright/test';
import { generatorOf, tagsOf, test } from './browser';
import type { Chapter } from './courses.mjs';
import { IN_PART } from './expected.mjs';
import { Site } from './site';

for (const { id, chapters } of IN_PART) {
  const generator = generatorOf(id);
  const name = `${generator.name}, read in part, finishes and asks nothing`;
  test(name, { tag: tagsOf(generator) }, async ({ extension }) => {
    Site.mustBeBuilt(generator);
    const site = new Site(extension, await extension.context.newPage(), id, 'part');
    const { section, beside = [], outside, chapters: list, farewell } = generator.reads;
    const read = async (chapter: Chapter) => {
      const placed = site.at(chapter);
      await site.openAfresh(placed);
      if (chapter === section[0]) await site.someone.track();
      await site.someone.read(placed);
    };
    const silent = async (count: number) => {
      await expect.poll(async () => (await site.done()).length).toBe(count);
      const wrong = (await site.courses()).filter(({ state, asks }) => state !== 'reading' || asks);
      expect(wrong, `after ${count} chapters`).toEqual([]);
      expect(site.page.frames().some((frame) => frame.url().endsWith('/card.html'))).toBe(false);
    };

    // Its first chapter and the last one of all, where that says no farewell: nothing comes after it.
    const two = [...section.slice(0, 1), ...list.slice(-1).filter((last) => last !== farewell)];
    for (const chapter of two) await read(chapter);
    await site.page.goto(outside ? `https://${site.at(outside).path}` : 'about:blank');
    await silent(two.length);
    for (const chapter of [...section.slice(1), ...beside]) await read(chapter);
    await site.page.goto('about:blank');
    await silent(two.length - 1 + section.length + beside.length);
    expect((await site.courses()).map((course) => course.chapters)).toEqual(chapters);
    await site.page.close();
  });
}
