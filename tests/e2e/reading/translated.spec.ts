import { MIRROR, pageOf } from '../../stand-ins/mkdocs/pages';
import { expect, test } from '../harness/test';
import { visitor } from '../harness/visitor';

/**
 * What a translator does with a paragraph, in the three ways of those that people use. What is long stays long. Runs in
 * the page.
 */
const WAYS = {
  replaces: `const p = document.createElement('p'); p.textContent = translated; old.replaceWith(p)`,
  wraps: `old.innerHTML = '<font><font>' + translated + '</font></font>'`,
  'puts beside': `const p = document.createElement('p'); p.textContent = translated; old.after(p)`,
};

const chapters = ['开篇词', '01', '02'].map((title) => pageOf(MIRROR, '巡检', title));

test('a chapter is read in one visit while a translator is at work in it', async ({ extension }) => {
  const someone = await visitor(extension, 'mkdocs');
  const other = pageOf(MIRROR, '网关', '01');
  await someone.open(`https://mirror.example${encodeURI(other.path)}`, other);
  await someone.track();
  for (const [i, [way, script]] of Object.entries(WAYS).entries()) {
    const chapter = chapters[i];
    if (!chapter) throw new Error('too few chapters');
    await someone.open(`https://mirror.example${encodeURI(chapter.path)}`, chapter);
    const tab = await extension.tabOf(someone.page);
    await expect.poll(async () => (await extension.stateOf(tab))?.phase).toBe('reading');
    // One paragraph after the other, for as long as it is read.
    await someone.page.evaluate(`(async () => {
      for (const old of document.querySelectorAll('article p')) {
        const translated = 'And so it goes on. '.repeat(Math.ceil(old.textContent.length / 12));
        ${script};
        await new Promise((resolve) => setTimeout(resolve, 700));
      }
    })(); 0`);
    await someone.complete(chapter);
    expect(await someone.visits(chapter), way).toHaveLength(1);
  }
});
