import { courseSiteReader } from '../course-site';

const COURSE = '#lesson-sidebar-frame a[href*="/courses/"]';

/** The Odin Project: an address names the lesson alone, the list beside it the course. */
export const reader = courseSiteReader({
  id: 'odin-project',
  name: 'The Odin Project',
  hosts: ['www.theodinproject.com'],
  paths: [/^\/lessons\/(?!preview\b)(?<chapter>[\w-]+)/],
  courseOf: ({ document }) =>
    /\/courses\/([\w-]+)/.exec(document.querySelector(COURSE)?.getAttribute('href') ?? '')?.[1] ?? null,
  course: `${COURSE}:not(:has(*))`,
  entries: 'nav[aria-label="Course contents"] a[href^="/lessons/"]',
  wholeBelow: Number.POSITIVE_INFINITY,
  article: 'main article',
});
