import { given } from '../../capped';
import type { ChapterSighting, Page } from '../../reader';
import { titled } from '../dom';
import { fields, idOf, stringOf } from '../json';
import { addressOf, chapterKeyOf, urlOf } from './address';
import { accessOf, articleOf, isPreview, outlineOf } from './course';
import { saysLocked, titlesOf } from './page';

/** The chapter by the site's JSON first, then by the page. */
export function chapterOf(page: Page): ChapterSighting | null {
  const address = addressOf(page);
  if (!address) return null;
  const article = articleOf(page);
  const known = titled(stringOf(article.article_title) ?? '', 'json');
  const { heading, chapter } = titlesOf(page);
  const key = chapterKeyOf(address);
  const listed = outlineOf(page)?.chapters.find((entry) => entry.key === key);
  const preview = idOf(article.id)
    ? isPreview(article, accessOf(page))
    : (listed?.preview ?? saysLocked(page));
  return given({
    key,
    title: known ?? titled(heading, 'heading') ?? titled(chapter, 'title'),
    section: listed?.section,
    preview,
  });
}

/** Address of the neighbour that the site's JSON names. */
export function nextOf(page: Page): string | null {
  const right = idOf(fields(fields(articleOf(page).neighbors).right).id);
  return right && urlOf(page, right);
}
