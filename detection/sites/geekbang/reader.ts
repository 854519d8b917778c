import { given } from '../../capped';
import type { SiteReader } from '../../reader';
import { titled } from '../dom';
import {
  accessOf,
  addressIn,
  addressOf,
  articleOf,
  chapterKeyOf,
  courseOf,
  isPreview,
  outlineOf,
  requestsOf,
} from './course';
import { fields, idOf, stringOf } from './json';
import {
  articleIn,
  asksToSignIn,
  hasPlayer,
  mediaIn,
  NO_TEXT,
  saysLocked,
  scrollerIn,
  timesIn,
  titlesOf,
} from './page';

/** Columns and video courses of time.geekbang.org. */
export const reader: SiteReader = Object.freeze<SiteReader>({
  id: 'geekbang',
  name: '极客时间',
  tier: 'site',
  hosts: ['time.geekbang.org'],
  ignore: NO_TEXT,
  matches: ({ url }) => url.hostname === 'time.geekbang.org',
  isChapterPage: (page) => {
    if (!addressOf(page)) return 'no-chapter-address';
    if (articleIn(page) || mediaIn(page)) return null;
    return asksToSignIn(page) ? 'sign-in' : 'no-article';
  },
  course: courseOf,
  chapter: (page) => {
    const address = addressOf(page);
    if (!address) return null;
    const article = articleOf(page);
    const known = titled(stringOf(article.article_title) ?? '', 'json');
    const { heading, chapter } = titlesOf(page);
    const key = chapterKeyOf(address.article);
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
  },
  outline: outlineOf,
  article: articleIn,
  scroller: scrollerIn,
  next: (page) => {
    const right = idOf(fields(fields(articleOf(page).neighbors).right).id);
    return right && addressIn(page, right);
  },
  media: mediaIn,
  playerTimes: timesIn,
  hiddenMedia: (page) => hasPlayer(page) && !mediaIn(page) && !timesIn(page),
  requests: requestsOf,
});
