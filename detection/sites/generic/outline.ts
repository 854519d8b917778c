import { bookChapterKey } from '../../address';
import type { OutlineSighting, Page } from '../../reader';
import { entryOf } from '../dom';
import { sighting } from '../whole';
import { headingOf } from './article';
import { evidenceOf } from './evidence';

/** The list beside the page, else the pages that it leads to: a list that grows as it is read. Never the whole. */
export function outlineOf(page: Page): OutlineSighting {
  const { list, previous, next } = evidenceOf(page);
  const own = entryOf(page, list)?.key ?? bookChapterKey(page.url);
  const self = { key: own, title: headingOf(page)?.value ?? '', url: page.url.href };
  const alone = [previous, self, next].filter((chapter) => chapter !== null);
  const chapters = list.length > 0 ? list : alone.length > 1 ? alone : [];
  return sighting({ chapters, own, missing: 'a list of links', next, within: () => true }, 'link');
}
