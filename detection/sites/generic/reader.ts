import { bookChapterKey, bookCourseKey, placeOf, resolved } from '../../address';
import { given } from '../../capped';
import type { SiteReader } from '../../reader';
import { authorOf, entryOf, metaOf, textOf, titled } from '../dom';
import { evidenceOf, strength } from './evidence';

/** Any page on a site nobody wrote a reader for; it answers "not sure" freely and never claims a whole outline. */
export const reader: SiteReader = Object.freeze<SiteReader>({
  id: 'generic',
  name: 'Generic',
  tier: 'generic',
  matches: (page) => {
    const evidence = evidenceOf(page);
    return evidence !== null && strength(page, evidence) !== 'none';
  },
  isChapterPage: (page) => {
    const evidence = evidenceOf(page);
    if (!evidence || strength(page, evidence) !== 'yes') return 'no-outline';
    return reader.article(page) ? null : 'no-article';
  },
  course: (page) => {
    const evidence = evidenceOf(page);
    if (!evidence) return null;
    const { taught, above } = evidence;
    const whole = taught?.whole ?? (taught?.type === 'Course' ? taught : null);
    const title =
      titled(whole?.name ?? '', 'json-ld') ??
      titled(above?.name ?? metaOf(page, 'og:site_name'), 'breadcrumb');
    const home = resolved(whole?.url, page.url) ?? above?.url;
    // The folder, not the home: every chapter has one, and not every chapter names its home.
    const folder = placeOf(page.url).replace(/\/[^/]*$/, '');
    const author = taught?.author || authorOf(page);
    return given({ keys: [bookCourseKey(folder, title?.value)], title, author, url: home?.href });
  },
  chapter: (page) => {
    const listed = entryOf(page, evidenceOf(page)?.list ?? []);
    const heading = titled(textOf(page.document.querySelector('main h1,article h1,h1')), 'heading');
    const title = titled(listed?.title ?? '', 'outline') ?? heading ?? titled(page.document.title, 'title');
    return given({ key: bookChapterKey(page.url), title, preview: false });
  },
  outline: (page) => {
    const chapters = evidenceOf(page)?.list ?? [];
    return {
      chapters,
      complete: false,
      from: 'link',
      because: 'a list of links on an unknown site may leave chapters out',
    };
  },
  article: (page) => page.document.querySelector('main article,article,main,[role="main"]'),
  ignore: 'aside,footer',
  media: (page) =>
    page.document.querySelector<HTMLMediaElement>(':is(article,main,[role="main"]) :is(video,audio)'),
});
