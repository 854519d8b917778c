import { bookCourseKey } from '../../address';
import { given } from '../../capped';
import type { SiteReader } from '../../reader';
import { authorOf, metaOf, titled } from '../dom';
import { branchOf, siteName } from './navigation';

/** MkDocs with the Material theme: the form in which Geekbang columns are mirrored. */
export const reader: SiteReader = Object.freeze<SiteReader>({
  id: 'mkdocs-material',
  name: 'MkDocs Material',
  tier: 'generator',
  ignore: '.md-content__button,.md-source-file,.md-feedback,.md-tags,#__comments,#__comments ~ *',
  matches: (page) =>
    metaOf(page, 'generator').includes('mkdocs-material') ||
    page.document.querySelector('.md-container .md-nav--primary') !== null,
  isChapterPage: (page) => {
    if (!page.document.querySelector('.md-nav--primary')) return 'no-outline';
    if (!branchOf(page)?.current) return 'no-chapter-address';
    return reader.article(page) ? null : 'no-article';
  },
  course: (page) => {
    const branch = branchOf(page);
    if (!branch) return null;
    const title = titled(branch.title ?? siteName(page), 'navigation');
    const keys = [bookCourseKey(branch.place, title?.value, branch.shared)];
    return given({ keys, title, author: authorOf(page), url: branch.front?.url });
  },
  chapter: (page) => {
    const current = branchOf(page)?.current;
    if (!current) return null;
    const { key, title, section } = current;
    return given({ key, title: titled(title, 'outline'), section, preview: false });
  },
  outline: (page) => {
    const branch = branchOf(page);
    if (!branch) return null;
    const because = branch.pruned
      ? `${branch.pruned} sections are folded away`
      : 'the navigation lists all pages';
    return { chapters: branch.chapters, complete: branch.pruned === 0, from: 'navigation', because };
  },
  article: (page) => page.document.querySelector('article.md-content__inner'),
  media: (page) =>
    page.document.querySelector<HTMLMediaElement>('article.md-content__inner :is(video,audio)'),
});
