import { bookChapterKey, bookCourseKey, placeOf, resolved } from '../../address';
import { given } from '../../capped';
import type { SiteReader } from '../../reader';
import { authorOf, entryOf, mediaIn, textOf, titled } from '../dom';
import { mayStandAlone, reasonAgainst } from './chapter-page';
import { courseTitleOf } from './course-title';
import { evidenceOf } from './evidence';
import { markedText, proseOf } from './prose';

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
    const { course, above } = evidenceOf(page);
    const title = courseTitleOf(page);
    // The folder, not the course's address: every chapter has one, and not every chapter names its course.
    const keys = [bookCourseKey(placeOf(page.url).replace(/\/[^/]*$/, ''), title?.value)];
    const url = resolved(course?.href || above?.href, page.url)?.href;
    return given({ keys, title, author: authorOf(page), url });
  },
  chapter: (page) => {
    const listed = titled(entryOf(page, evidenceOf(page).list)?.title ?? '', 'outline');
    const heading = titled(textOf(page.document.querySelector('main h1,article h1,h1')), 'heading');
    const title = listed ?? heading ?? titled(page.document.title, 'title');
    return given({ key: bookChapterKey(page.url), title, preview: false });
  },
  outline: (page) => {
    const because = 'a list of links';
    return { chapters: evidenceOf(page).list, complete: false, from: 'link', because };
  },
  article: proseOf,
  media: (page) => mediaIn(markedText(page)),
});
