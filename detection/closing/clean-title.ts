import { fold } from './fold';
import { splitNumber } from './numbering';

/** Names that sites put around a chapter's title in the document's title. */
const SITES = ['极客时间', '极客时间文档', 'Geek Time Docs', '掘金', '慕课网', 'Hugging Face'];

const EDGE = /(?:(?<!\s)\s+)?[-–—|｜丨·_:：>»«]\s*/gu;

/** No real title is longer; a page may send one of any length, and cutting it up must stay cheap. */
const LONGEST = 300;

/**
 * The title as its author meant it: without site and course name at either end, numbering in front
 * (`01 |`, `17丨`, `第1讲`, `28&`, `60 `, `1.2.3`, `Lesson 4:`) or a file's ending.
 * Gives the trimmed title back where nothing would be left.
 */
export function cleanTitle(title: string, noise: { site?: string; course?: string } = {}): string {
  const whole = title.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  const names = new Set([...SITES, noise.site, noise.course].flatMap((name) => (name ? [fold(name)] : [])));
  const bare = withoutNames(whole.replace(/\.(md|html?|txt|ipynb)$/i, ''), names);
  const { rest } = splitNumber(bare);
  return rest || bare || whole;
}

/** Cuts names off both ends, piece by piece, as long as something is left. */
function withoutNames(title: string, names: ReadonlySet<string>): string {
  let text = title;
  for (let changed = true; changed; ) {
    changed = false;
    for (const edge of text.matchAll(EDGE)) {
      const before = text.slice(0, edge.index);
      const after = text.slice(edge.index + edge[0].length);
      const rest = names.has(fold(after)) ? before : names.has(fold(before)) ? after : '';
      if (rest === '') continue;
      text = rest.trim();
      changed = true;
      break;
    }
  }
  return text;
}
