import { bookCourseKey, placeOf } from '../../address';
import { given } from '../../capped';
import type { SiteReader } from '../../reader';
import { authorOf, metaOf, textOf, titled } from '../dom';
import { sidebarOf } from './sidebar';

/** VitePress with its default theme; each language of a site is a book of its own. */
export const reader: SiteReader = Object.freeze<SiteReader>({
  id: 'vitepress',
  name: 'VitePress',
  tier: 'generator',
  matches: (page) => metaOf(page, 'generator').startsWith('VitePress'),
  isChapterPage: (page) => {
    if (page.document.querySelector('.VPContent.is-home,.VPHome')) return 'no-chapter-address';
    if (page.document.querySelector('.NotFound')) return 'error-page';
    if (!sidebarOf(page)?.current) return 'no-chapter-address';
    return reader.article(page) ? null : 'no-article';
  },
  course: (page) => {
    const sidebar = sidebarOf(page);
    if (!sidebar) return null;
    const title = titled(textOf(page.document.querySelector('.VPNavBarTitle .title')), 'navigation');
    const keys = [bookCourseKey(placeOf(sidebar.home), title?.value)];
    return given({ keys, title, author: authorOf(page), url: sidebar.home.href });
  },
  chapter: (page) => {
    const current = sidebarOf(page)?.current;
    if (!current) return null;
    const { key, title, section } = current;
    return given({ key, title: titled(title, 'outline'), section, preview: false });
  },
  outline: (page) => {
    const sidebar = sidebarOf(page);
    if (!sidebar) return null;
    const because = sidebar.others
      ? 'the menu leads to pages outside this sidebar'
      : 'the sidebar lists all pages';
    return { chapters: sidebar.chapters, complete: !sidebar.others, from: 'navigation', because };
  },
  article: (page) => page.document.querySelector('.VPDoc .vp-doc'),
  media: (page) => page.document.querySelector<HTMLMediaElement>('.VPDoc .vp-doc :is(video,audio)'),
});
