import type { Page } from '../../reader';
import { textOf } from '../dom';
import { secondsOf } from './json';

/** Class names end in a build hash, so only their beginnings are hooks; ids come first. */
const ARTICLE = '#article-content-container,#article-content,[class*="Index_articleContent_"]';
const MAIN = '[class*="Index_contentWrap_"],[class*="Index_main_"]';
const LOCKED = /试看结束|购买专栏|立即订阅/;

/** Comments, copyright and tools that stand inside the article's container. */
export const NO_TEXT = '[class*="omment"],[class*="Index_copyright_"],[class*="AudioPlayerPC_"]';

export function articleIn({ document }: Page): Element | null {
  return document.querySelector(ARTICLE);
}

/** The site scrolls inside a SimpleBar element, of which there are two: the one around the text counts. */
export function scrollerIn(page: Page): Element | null {
  const inside = articleIn(page) ?? page.document.querySelector('video');
  return inside?.closest('.simplebar-content-wrapper,[class*="Index_contentWrapScroller_"]') ?? null;
}

/** Titles without JSON. The document's own reads `chapter - course - 极客时间`. */
export function titlesOf(page: Page): { chapter: string; course: string; heading: string } {
  const parts = page.document.title.split(' - ').map((part) => part.trim());
  if (parts.at(-1) === '极客时间') parts.pop();
  const course = parts.length > 1 ? (parts.pop() ?? '') : '';
  const heading = textOf(page.document.querySelector('h1'));
  return { chapter: parts.join(' - '), course, heading };
}

/** The page says that the rest must be bought. Asked only where the JSON is silent. */
export function saysLocked(page: Page): boolean {
  const around = articleIn(page)?.closest(MAIN) ?? articleIn(page)?.parentElement;
  return LOCKED.test(around?.textContent ?? '');
}

export function asksToSignIn({ document }: Page): boolean {
  return /请先登录/.test(document.body?.textContent ?? '');
}

export function mediaIn({ document }: Page): HTMLMediaElement | null {
  return (
    document.querySelector<HTMLMediaElement>('video') ??
    document.querySelector<HTMLMediaElement>('audio[src]')
  );
}

export function hasPlayer({ document }: Page): boolean {
  return document.querySelector('[class*="AudioPlayerPC_main_"]') !== null;
}

/** The audio plays in an element that is not in the page: its times are read where the player writes them. */
export function timesIn({ document }: Page): { current: number; duration: number } | null {
  const now = textOf(document.querySelector('[class*="AudioPlayerPC_tooltip_"]'));
  const info = textOf(document.querySelector('[class*="AudioPlayerPC_audioInfo_"]'));
  const duration = secondsOf(info.match(/\d{1,3}(?::\d{2}){1,2}/g)?.at(-1));
  const current = now.match(/\d{1,3}(?::\d{2}){1,2}/)?.[0];
  return duration && current ? { current: secondsOf(current) ?? 0, duration } : null;
}
