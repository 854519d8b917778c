import { chapterText } from '../prose';
import { escaped } from '../serve';

/** A chapter of the site that no reader knows. */
export interface OddChapter {
  path: string;
  title: string;
  paragraphs: string[];
}

export const ODD = 'https://odd.example';
export const ODD_COURSE = '慢火炖汤';

const TITLES = ['备料', '焯水', '火候', '撇沫', '收汤'];

export const ODD_CHAPTERS: readonly OddChapter[] = TITLES.map((title, at) => ({
  path: `/kitchen/soup-${'abcde'[at]}`,
  title,
  paragraphs: chapterText(`odd ${title}`, '汤', 'lesson').slice(0, 4),
}));

/**
 * A course in a shape that nobody gives one: no headings, no landmarks, no list, hashed classes, an entrance beside
 * the chapters, and nothing in the head. What is it can only be told by someone who looks at it.
 */
export function oddPage(path: string): string | null {
  const chapter = ODD_CHAPTERS.find((each) => each.path === path);
  if (!chapter) return null;
  const link = (each: OddChapter) =>
    `<div class="k3x9"><a href="${each.path}" onclick="window.left = true">${each.title}</a></div>`;
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>odd</title>
<style>body{display:flex;gap:40px;margin:20px} .shelf{width:200px} .text{width:640px;font-size:20px;line-height:2}</style>
<script>window.keys=[];addEventListener('keydown',(event)=>window.keys.push(event.key),true)</script></head>
<body><div class="shelf x7Qz"><div><span class="pot-name">${ODD_COURSE}</span></div>
<div data-box="contents"><div>${ODD_CHAPTERS.slice(0, 3).map(link).join('')}</div><div>${ODD_CHAPTERS.slice(3).map(link).join('')}</div></div>
<div><a href="/login">登录</a></div></div>
<div class="x1"><div class="_9f3 step-name">${chapter.title}</div>
<div class="text">${chapter.paragraphs.map((text) => `<div>${escaped(text)}</div>`).join('')}</div></div></body></html>`;
}
