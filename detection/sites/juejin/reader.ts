import { courseSiteReader } from '../course-site';

/** Booklets of Juejin; its list beside the text has every section that was published. */
export const reader = courseSiteReader({
  id: 'juejin',
  name: '掘金小册',
  hosts: ['juejin.cn'],
  paths: [/^\/book\/(?<course>\d{5,20})\/section\/(?<chapter>\d{5,20})/],
  course: '.book-content__header .title,.book-content-inner .title',
  entries: ':is(.section-list,.book-directory) a[href*="/section/"]',
  title: '.title',
  wholeBelow: Number.POSITIVE_INFINITY,
  article: '.section-page .article-content,.section-page .markdown-body,.entry-content.article-content',
});
