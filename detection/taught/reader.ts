import { bookCourseKey, bookHost, placeOf, resolved } from '../address';
import { given } from '../capped';
import { oncePerPage } from '../once-per-page';
import type { Page, SiteReader } from '../reader';
import { authorOf, entryOf, mediaIn, metaOf, titled } from '../sites/dom';
import { all, chaptersIn, folderOf, titleAt } from './found';
import { ruleFor, type TaughtRule } from './rule';

/** Finds the text of a page whose rule does not say where it is. */
const TEXT = 'article,main,[role="main"]';

/**
 * The reader for the rules that a person taught for a host. It has the tier of sites, because what somebody said of
 * their own site goes before what is recognised on any.
 */
export function taughtReader(rules: readonly TaughtRule[]): SiteReader {
  const taught = oncePerPage((page) => {
    const rule = ruleFor(rules, page.url);
    return { rule, chapters: rule ? chaptersIn(page, rule) : [] };
  });
  const first = (page: Page, part: 'article' | 'scroller' | 'next' | 'course') =>
    all(page.document, taught(page).rule?.[part])[0] ?? null;
  const entry = (page: Page) => entryOf(page, taught(page).chapters);
  const article = oncePerPage((page) =>
    taught(page).rule?.article
      ? first(page, 'article')
      : (page.document.querySelector(TEXT) ?? page.document.body),
  );
  return Object.freeze<SiteReader>({
    id: 'taught',
    name: 'Taught',
    tier: 'site',
    // A single entry is the page itself, and no list.
    matches: (page) => taught(page).chapters.length > 1,
    isChapterPage: (page) => (entry(page) ? (article(page) ? null : 'no-article') : 'no-chapter-address'),
    course(page) {
      const { rule, chapters } = taught(page);
      const title = titled(titleAt(page, rule?.course), 'heading');
      const home = homeOf(page, first(page, 'course'));
      // If the course has no address of its own, lessons of all courses may stand in one folder, and the title tells
      // them apart.
      const key = home
        ? bookCourseKey(placeOf(home), title?.value)
        : bookCourseKey(
            folderOf(chapters.map(({ key: of }) => of.slice('book:'.length))),
            title?.value ?? metaOf(page, 'og:site_name'),
            title !== undefined,
          );
      return given({
        keys: [key],
        title: title ?? titled(metaOf(page, 'og:site_name'), 'title'),
        author: authorOf(page),
        url: home?.href,
      });
    },
    chapter(page) {
      const { rule } = taught(page);
      const listed = entry(page);
      if (!listed) return null;
      const title = titled(titleAt(page, rule?.title), 'heading') ?? titled(listed.title, 'outline');
      return given({ key: listed.key, title, preview: false });
    },
    outline(page) {
      const { rule, chapters } = taught(page);
      const complete = Boolean(rule?.whole && entry(page));
      return {
        chapters,
        complete,
        from: 'outline',
        because: complete ? 'you said so' : 'a list you pointed at',
      };
    },
    article,
    scroller: (page) => first(page, 'scroller'),
    next: (page) => resolved(first(page, 'next')?.getAttribute('href'), page.url)?.href ?? null,
    media: (page) => mediaIn(article(page)),
  });
}

/** The address to which the course's title links, if that is another page of this site and not its root. */
function homeOf(page: Page, title: Element | null): URL | null {
  const link = title?.closest('a[href]') ?? title?.querySelector('a[href]');
  const url = resolved(link?.getAttribute('href'), page.url);
  const isHome = url && bookHost(url) === bookHost(page.url) && url.pathname !== '/';
  return isHome && placeOf(url) !== placeOf(page.url) ? url : null;
}
