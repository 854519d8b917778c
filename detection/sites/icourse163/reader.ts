import { courseSiteReader } from '../course-site';

/** 中国大学MOOC: the lessons are a hash router’s, and the list of them has no addresses. */
export const reader = courseSiteReader({
  id: 'icourse163',
  name: '中国大学MOOC',
  hosts: ['www.icourse163.org'],
  paths: [/^\/(?:spoc\/)?learn\/(?<course>[\w-]+-\d+)[^#]*#\/learn\/content\?(?:[^#]*&)?cid=(?<chapter>\d+)/],
  // Without its term the site opens the latest one, in which this lesson is not.
  addressParts: { query: ['tid'], hash: ['type', 'id', 'cid'] },
  courseIn: /^([^_|]+)_/,
  heading: '.j-unitslist .current .unit-name,.unitslist .current .unit-name,.unit-name',
  article: '.ux-pdf-reader',
});
