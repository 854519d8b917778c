import { resolved } from '../../address';
import type { OutlineChapter, OutlineSighting, Page } from '../../reader';
import { textOf } from '../dom';
import { addressOf, chapterKeyOf } from './address';

/** The catalogue that a course's own page shows, as far as its rows are links; without one a chapter has no identity. */
export function catalogueOf(page: Page): OutlineSighting | null {
  const chapters = new Map<string, OutlineChapter>();
  for (const link of page.document.querySelectorAll('[class*="catalog"] a[href*="/"]')) {
    const url = resolved(link.getAttribute('href'), page.url);
    const address = url?.host === page.url.host ? addressOf({ ...page, url }) : null;
    // The whole title stands in an attribute, because the row cuts it.
    const named =
      link.closest('.article-title')?.querySelector('.title[title]') ?? link.querySelector('[title]');
    const title = named?.getAttribute('title')?.trim() || textOf(link);
    if (!url || !address || address.alone || !title) continue;
    const key = chapterKeyOf(address);
    if (!chapters.has(key)) chapters.set(key, { key, title, url: url.href });
  }
  if (chapters.size === 0) return null;
  const because = 'the page may show a part';
  return { chapters: [...chapters.values()], complete: false, from: 'outline', because };
}
