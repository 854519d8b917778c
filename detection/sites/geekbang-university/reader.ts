import { courseSiteReader } from '../course-site';
import { outlineOf, requestsOf, titleOf } from './class';

/** Training camps of u.geekbang.org: which lesson is shown stands in the query. */
export const reader = courseSiteReader({
  id: 'geekbang-university',
  name: '极客时间训练营',
  hosts: ['u.geekbang.org'],
  paths: [/^\/lesson\/(?<course>\d{1,16})\?(?:.*&)?article=(?<chapter>\d{1,16})/],
  addressParts: { query: ['article'] },
  course: titleOf,
  outline: outlineOf,
  article: '#article-content-container,#article-content,[class*="Index_articleContent_"]',
  requests: requestsOf,
});
