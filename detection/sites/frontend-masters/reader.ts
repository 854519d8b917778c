import { courseSiteReader } from '../course-site';

/** Frontend Masters. */
export const reader = courseSiteReader({
  id: 'frontend-masters',
  name: 'Frontend Masters',
  hosts: ['frontendmasters.com'],
  paths: [/^\/courses\/(?<course>[\w-]+)\/(?<chapter>[\w-]+)/],
  entries: '.lesson',
  link: 'a',
  done: '.completed',
  article: null,
});
