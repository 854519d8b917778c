import { bookReader } from '../book';
import { bookOf } from './navigation';

/** MkDocs with the Material theme: the form in which Geekbang columns are mirrored. */
export const reader = bookReader({
  id: 'mkdocs-material',
  name: 'MkDocs Material',
  sign: 'meta[name="generator"][content*="mkdocs-material"],.md-container .md-nav--primary',
  book: bookOf,
  excludes: (page) => (page.document.querySelector('.md-nav--primary') ? null : 'no-outline'),
  article: 'article.md-content__inner',
  next: '.md-footer__link--next',
  ignore: '.headerlink,.md-source-file,.md-feedback,.md-tags,#__comments',
});
