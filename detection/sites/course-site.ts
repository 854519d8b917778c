import { resolved } from '../address';
import { given } from '../capped';
import { oncePerPage } from '../once-per-page';
import type { NotReason, Page, SiteReader } from '../reader';
import { addressIn, keyOf } from './course-address';
import { listed } from './course-list';
import type { CourseSite } from './course-site-form';
import { find, mediaIn, textOf, titled } from './dom';
import { isOnHost } from './hosts';

const TEXT = 'main,[role="main"],article';

/**
 * A reader for such a site. Its keys are `id:COURSE` and `id:chapter/COURSE/CHAPTER`, or `id:article/CHAPTER`
 * where addresses name no course.
 */
export function courseSiteReader(site: CourseSite): SiteReader {
  const { id, hosts, thin, addressParts, article = TEXT, ignore, locked, next, requests, hiddenMedia } = site;
  const addressOf = oncePerPage((page) => site.address?.(page) ?? addressIn(site, page.url));
  const courseOf = oncePerPage((page) => addressOf(page)?.course ?? site.courseOf?.(page) ?? null);
  const isListed = !site.outline || site.entries !== undefined;
  const outlineOf = oncePerPage((page) => site.outline?.(page) ?? (isListed ? listed(page, site) : null));
  const element = ({ document }: Page) => (article === null ? null : document.querySelector(article));
  const media = site.media ?? (({ document }: Page) => mediaIn(document));
  return Object.freeze<SiteReader>({
    ...given({
      id,
      name: site.name,
      tier: 'site' as const,
      thin,
      hosts,
      addressParts,
      ignore,
      requests,
      hiddenMedia,
    }),
    matches: ({ url }) => isOnHost(url.hostname, hosts),
    isChapterPage(page): NotReason | null {
      const address = addressOf(page);
      if (!address) return 'no-chapter-address';
      const shown = site.shown?.(page) ?? address.chapter;
      const isThere = shown === address.chapter && (element(page) || media(page));
      return site.excludes?.(page) ?? (isThere ? null : 'no-article');
    },
    course(page) {
      const address = addressOf(page);
      if (!address) return null;
      const name =
        typeof site.course === 'function' ? site.course(page) : textOf(find(page.document, site.course));
      const named = titled(name, 'heading');
      const title = named ?? titled(site.courseIn?.exec(page.document.title)?.[1] ?? '', 'title');
      const author = textOf(find(page.document, site.author)) || undefined;
      const course = courseOf(page) ?? `article/${address.chapter}`;
      return given({ keys: [`${id}:${course}`], title, author });
    },
    chapter(page) {
      const address = addressOf(page);
      if (!address) return null;
      const key = keyOf(site, address);
      const entry = outlineOf(page)?.chapters.find((chapter) => chapter.key === key);
      const heading = titled(textOf(page.document.querySelector(site.heading ?? 'h1')), 'heading');
      const title = titled(entry?.title ?? '', 'outline') ?? heading ?? titled(page.document.title, 'title');
      const preview = find(page.document, locked) !== null;
      return given({
        key,
        title,
        section: entry?.section,
        preview: preview || entry?.preview === true,
        screens: site.screens?.(page),
      });
    },
    outline: outlineOf,
    article: element,
    media,
    next: ({ document, url }) => resolved(find(document, next)?.getAttribute('href'), url)?.href ?? null,
  });
}
