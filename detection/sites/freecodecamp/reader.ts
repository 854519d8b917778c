import { courseSiteReader } from '../course-site';

/** freeCodeCamp: a page shows its own step, and no list of the others. */
export const reader = courseSiteReader({
  id: 'freecodecamp',
  name: 'freeCodeCamp',
  hosts: ['www.freecodecamp.org'],
  paths: [/^\/(?:[a-z-]+\/)?learn\/(?<course>(?:20\d\d\/)?(?!20\d\d\/)[\w-]+)\/(?<chapter>[\w-]+\/[\w-]+)/],
  course: '.challenge-title-breadcrumbs .breadcrumb-left a',
  heading: '.challenge-title h1',
});
