import { courseSiteReader } from '../course-site';

/** Educative, of which the addresses are known. */
export const reader = courseSiteReader({
  id: 'educative',
  name: 'Educative',
  hosts: ['www.educative.io'],
  thin: true,
  paths: [/^\/courses\/(?<course>[\w-]+)\/(?<chapter>[\w-]+)/],
});
