import { courseSiteReader } from '../course-site';
import { outlineOf, requestsOf } from './article';

/** Courses for organisations on b.geekbang.org: an address names the article alone, the site's JSON its neighbours. */
export const reader = courseSiteReader({
  id: 'geekbang-enterprise',
  name: '极客时间企业版',
  hosts: ['b.geekbang.org'],
  paths: [/^\/member\/course\/detail\/(?<chapter>\d{1,16})/],
  heading: '[class*="ArticleContent_title"]',
  course: '[class*="ColumnInfoPC_title"]',
  author: '[class*="ColumnInfoPC_author"]',
  outline: outlineOf,
  article: '.ProseMirror',
  requests: requestsOf,
});
