import { bookChapterKey, bookCourseKey, placeOf, resolved } from '../../address';
import { given } from '../../capped';
import type { SiteReader } from '../../reader';
import { authorOf, entryOf, mediaIn, metaOf, textOf, titled } from '../dom';
import { evidenceOf } from './evidence';

const TEXT = 'main article,article,main,[role="main"]';

/** Any page on a site nobody wrote a reader for; it answers "not sure" freely and never claims a whole outline. */
export const reader: SiteReader = Object.freeze<SiteReader>({
  id: 'generic',
  name: 'Generic',
  tier: 'generic',
  ignore: 'aside,footer',
  matches: (page) => evidenceOf(page).strength !== 'none',
  isChapterPage: (page) =>
    evidenceOf(page).strength !== 'yes' ? 'no-outline' : reader.article(page) ? null : 'no-article',
  course: (page) => {
    const { course, above } = evidenceOf(page);
    const name = above?.name ?? metaOf(page, 'og:site_name');
    const title = titled(course?.name ?? '', 'json-ld') ?? titled(name, 'breadcrumb');
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
  article: (page) => page.document.querySelector(TEXT),
  media: (page) => mediaIn(page.document.querySelector(TEXT)),
});
