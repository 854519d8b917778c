import { courseSiteReader } from '../course-site';

/** Codecademy: the syllabus stands in the page once its panel was opened. */
export const reader = courseSiteReader({
  id: 'codecademy',
  name: 'Codecademy',
  hosts: ['www.codecademy.com'],
  paths: [
    /^\/courses\/(?<course>[\w-]+)\/(?<chapter>lessons\/[\w-]+\/exercises\/[\w-]+)/,
    /^\/paths\/(?<course>[\w-]+)\/(?<chapter>tracks\/[\w-]+\/modules\/[\w-]+\/[^?#]*\w)/,
  ],
  course: '[data-testid="syllabus-browser-content"] h1',
  entries: '[data-testid="syllabus-browser-content"] li:not(:has(li))',
  link: 'a[href]',
  done: '[data-testid="completed-icon"]',
});
