import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chapterText, comments } from '../prose';

/** Beside the checkout, where the session has it: two real closing chapters that are not ours to copy. */
const SEEDS = join(import.meta.dirname, '../../../../shared/seeds');

function around(body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title></title></head><body>${body}</body></html>`;
}

/** As little Markdown as the first seed needs: paragraphs, and HTML lines as they are. */
function fromMarkdown(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((block) => (block.trimStart().startsWith('<') ? block : `<p>${block}</p>`))
    .join('\n');
}

/** A closing chapter without any title: only its text says that the course ends. Comments in a list. */
function first(): string {
  const said = comments('bare first', '性能', 9).map(
    (text) => `<li><span>路人</span> 👍（3） 💬（0）<p>${text}</p>2019-05-07</li><br/>`,
  );
  const text = chapterText('bare first', '性能', 'farewell').map((paragraph) => `<p>${paragraph}</p>`);
  return `${text.join('\n')}<div><strong>精选留言（9）</strong></div><ul>${said.join('\n')}</ul>`;
}

/** A closing chapter whose title stands only on its audio, with comments in hashed boxes. */
function second(): string {
  const said = comments('bare second', '网关', 7).map(
    (
      text,
    ) => `<li><div class="_2sjJGcOH_0"><div class="_36ChpWj4_0"><div class="_2zFoi7sd_0"><span>路人</span></div>
<div class="_2_QraFYR_0">${text}</div></div></div></li>`,
  );
  const text = chapterText('bare second', '网关', 'farewell').map((paragraph) => `<p>${paragraph}</p>`);
  return `<audio title="结束语 _ 走夜路的人" src="/missing.mp3" controls="controls"></audio>
${text.join('')}<style>._2sjJGcOH_0{display:flex}</style><ul>${said.join('\n')}</ul>`;
}

/** Pages with nothing around them; `null` when there is no such page, or its text is not here. */
export function barePage(path: string): string | null {
  if (path === '/bare/first/') return around(first());
  if (path === '/bare/second/') return around(second());
  const seed = { '/seeds/first/': 'first', '/seeds/second/': 'second' }[path];
  const html = seed ? seedHtml(seed as Seed) : null;
  return html === null ? null : around(html);
}

export type Seed = 'first' | 'second';

/** What stands in the body of a real closing chapter; `null` where its text is not here. */
export function seedHtml(seed: Seed): string | null {
  if (!existsSync(SEEDS)) return null;
  const name = readdirSync(SEEDS).find((file) => file.startsWith(seed === 'first' ? '000_' : '002_'));
  return name ? fromMarkdown(readFileSync(join(SEEDS, name), 'utf8')) : null;
}
