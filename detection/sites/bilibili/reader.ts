import { courseSiteReader } from '../course-site';
import { addressOf, courseOf, outlineOf, screensOf, titleOf } from './pod';

/** Videos of several parts, collections, and paid courses; a single video is none of them. */
export const reader = courseSiteReader({
  id: 'bilibili',
  name: '哔哩哔哩',
  hosts: ['www.bilibili.com'],
  paths: [/^\/video\/(?<chapter>BV\w+)/, /^\/cheese\/play\/(?<chapter>ep\d+)/],
  addressParts: { query: ['p'] },
  address: addressOf,
  courseOf,
  excludes: (page) => (page.url.pathname.startsWith('/video/') && !courseOf(page) ? 'no-outline' : null),
  course: titleOf,
  heading: '#viewbox_report .video-title,h1',
  outline: outlineOf,
  screens: screensOf,
  article: null,
});
