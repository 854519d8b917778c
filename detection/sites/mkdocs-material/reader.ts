import { bookReader } from '../book';
import { metaOf } from '../dom';
import { bookOf } from './navigation';

/** MkDocs with the Material theme: the form in which Geekbang columns are mirrored. */
export const reader = bookReader({
  id: 'mkdocs-material',
  name: 'MkDocs Material',
  matches: (page) =>
    metaOf(page, 'generator').includes('mkdocs-material') ||
    page.document.querySelector('.md-container .md-nav--primary') !== null,
  book: bookOf,
  excludes: (page) => (page.document.querySelector('.md-nav--primary') ? null : 'no-outline'),
  article: 'article.md-content__inner',
  next: '.md-footer__link--next',
  ignore: '.headerlink,.md-source-file,.md-feedback,.md-tags,#__comments',
});
