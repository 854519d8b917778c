import { courseSiteReader } from '../course-site';

/** O’Reilly Learning, of which only the addresses are known. */
export const reader = courseSiteReader({
  id: 'oreilly',
  name: 'O’Reilly',
  hosts: ['learning.oreilly.com'],
  thin: true,
  paths: [
    /^\/library\/view\/[^/]+\/(?<course>[\w-]+)\/(?:xhtml\/)?(?<chapter>[\w.-]+?)\.x?html/,
    /^\/videos\/[^/]+\/(?<course>\d+)\/(?<chapter>[\w-]+)/,
  ],
});
