import { bookChapterKey, bookCourseKey, resolved } from '../../address';
import { given } from '../../capped';
import type { SiteReader } from '../../reader';
import { authorOf, entryOf, mediaIn, titled } from '../dom';
import { articleOf, headingOf } from './article';
import { mayStandAlone, reasonAgainst } from './chapter-page';
import { courseOf, placeName } from './course-of';
import { evidenceOf } from './evidence';
import { outlineOf } from './outline';

/** Any page on a site nobody wrote a reader for; it answers "not sure" freely and never claims a whole outline. */
export const reader: SiteReader = Object.freeze<SiteReader>({
  id: 'generic',
  name: 'Generic',
  tier: 'generic',
  ignore: 'aside,footer',
  matches: (page) => evidenceOf(page).strength !== 'none' || mayStandAlone(page),
  isChapterPage: reasonAgainst,
  mayStandAlone,
  course: (page) => {
    const { course, above, strength } = evidenceOf(page);
    const { name, otherwise, place } = courseOf(page);
    const title =
      titled(course?.name ?? '', 'json-ld') ??
      titled(name, 'breadcrumb') ??
      titled(otherwise, 'title') ??
      (strength === 'yes' ? undefined : titled(placeName(page), 'address'));
    const url = resolved(course?.href || above?.href, page.url)?.href;
    return given({ keys: [bookCourseKey(place, name)], title, author: authorOf(page), url });
  },
  chapter: (page) => {
    const listed = titled(entryOf(page, evidenceOf(page).list)?.title ?? '', 'outline');
    return given({ key: bookChapterKey(page.url), title: listed ?? headingOf(page), preview: false });
  },
  outline: outlineOf,
  article: articleOf,
  next: (page) => evidenceOf(page).next?.url ?? null,
  media: (page) => mediaIn(articleOf(page)),
});
