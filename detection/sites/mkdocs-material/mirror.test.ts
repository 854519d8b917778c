// @vitest-environment happy-dom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ChapterPage } from '../../page-facts';
import { readPage } from '../../read';
import { reader } from './reader';

const SEEDS = join(import.meta.dirname, '../../../../shared/seeds');

/** As a mirror's generator writes it: paragraphs, except where a line begins with HTML. */
function rendered(markdown: string): string {
  const blocks = markdown.replace(/<!--[\s\S]*?-->/g, '').split(/\n{2,}|\n(?=<div>)/);
  const linked = (text: string) => text.replace(/\[!\[\]\([^)]*\)\]\(([^)]*)\)/g, '<a href="$1"><img></a>');
  return blocks.map((block) => (/^\s*</.test(block) ? block : `<p>${linked(block)}</p>`)).join('\n');
}

/** The text as the last page of a mirrored course. */
function mirrored(article: string): ChapterPage {
  const leaf = (name: string) =>
    `<li class="md-nav__item"><a class="md-nav__link" href="../${name}/">${name}</a></li>`;
  const html = `<html lang="zh"><head><meta name="generator" content="mkdocs-1.6, mkdocs-material-9.6"></head><body>
    <div class="md-container"><nav class="md-nav--primary"><ul class="md-nav__list">${leaf('one')}${leaf('last')}</ul></nav>
    <article class="md-content__inner">${article}</article></div></body></html>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const facts = readPage({ document, url: new URL('https://mirror.example/last/'), answers: {} }, [reader]);
  if (facts.kind !== 'chapter') throw new Error(`no chapter: ${facts.kind}`);
  return facts;
}

describe('a mirrored chapter', () => {
  it('of Markdown ends before its comments, and keeps the survey under the text', () => {
    const { text } = mirrored(
      rendered(
        '你好，我是写作的人。\n\n四个月过去了。<!-- [[[read_end]]] -->\n\n期待你的收获。\n\n' +
          '[![](https://static.example/a.jpg)](https://survey.example/1/)\n' +
          '<div><strong>精选留言（2）</strong></div><ul>\n<li><span>甲</span> 👍（7）<p>我掉队了</p>2019</li><br/>\n' +
          '<li><span>乙</span><p>二刷\n\n完成\n</p></li></ul>',
      ),
    );
    expect(text.head).toMatch(/^你好，我是写作的人。/);
    expect(text.tail).toMatch(/期待你的收获。$/);
    expect(text).toMatchObject({ cjk: 8 + 6 + 6, words: 0, links: ['https://survey.example/1/'] });
  });

  it('of HTML leaves out player, style and comments with hashed classes', () => {
    const { text } = mirrored(
      '<audio title="结束语" src="x.mp3"></audio><p>你好。</p><p>再会。</p><style>._1_0{color:red}</style><ul><li>' +
        '<div class="_2sjJ_0"><img><div class="_36_0"><div class="_2z_0"><span>丙</span></div>谢谢</div></div></li></ul>',
    );
    expect(text).toMatchObject({ head: '你好。\n再会。', tail: '你好。\n再会。', cjk: 4 });
  });

  it.skipIf(!existsSync(SEEDS))(
    'of the seeds begins and ends with its author (skipped without ../shared)',
    () => {
      const [first, second] = readdirSync(SEEDS)
        .filter((name) => /^\d.*\.txt$/.test(name))
        .sort()
        .map((name) => mirrored(rendered(readFileSync(join(SEEDS, name), 'utf8'))).text);
      expect(first?.head).toMatch(/^你好，我是/);
      expect(first?.tail).toMatch(/写下你的收获。$/);
      expect(first?.links.some((link) => link.includes('wj.qq.com'))).toBe(true);
      expect(second?.head).toMatch(/^你好，我是/);
      expect(second?.links.some((link) => link.includes('jinshuju.net'))).toBe(true);
      for (const text of [first, second])
        expect(`${text?.head}${text?.tail}`).not.toMatch(/作者回复|👍|精选留言/);
    },
  );
});
