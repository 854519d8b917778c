import type { SiteReader } from '../../reader';
import { addressOf, introOf, isColumn } from './address';
import { chapterOf, nextOf } from './chapter';
import { courseOf, outlineOf, requestsOf } from './course';
import { articleIn, asksToSignIn, hasPlayer, mediaIn, NO_TEXT, scrollerIn, timesIn } from './page';

/** Columns, video courses, open courses, daily lessons and cases of time.geekbang.org. */
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
  isCoursePage: (page) => introOf(page) !== null,
  course: courseOf,
  chapter: chapterOf,
  outline: outlineOf,
  article: articleIn,
  scroller: scrollerIn,
  next: nextOf,
  media: mediaIn,
  playerTimes: timesIn,
  isReadAloud: (page) => isColumn(page) && !page.document.querySelector('video'),
  hiddenMedia: (page) => hasPlayer(page) && !mediaIn(page) && !timesIn(page),
  requests: requestsOf,
});
