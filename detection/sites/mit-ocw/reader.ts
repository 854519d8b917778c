import { courseSiteReader } from '../course-site';

/**
 * MIT OpenCourseWare, also as MIT Learn shows it: its navigation lists pages and leaves single recordings out, and
 * nothing ends a course. Where the page's video was replaced by a player in a frame, it cannot be observed.
 */
export const reader = courseSiteReader({
  id: 'mit-ocw',
  name: 'MIT OpenCourseWare',
  hosts: ['ocw.mit.edu', 'learn.mit.edu'],
  paths: [
    /^\/courses\/(?<course>(?:o\/)?[\w.-]+)\/(?<chapter>(?:pages|resources|video_galleries)\/[\w./-]*\w)/,
  ],
  course: '#course-banner h1 a,h1.course-title',
  heading: '#course-title h2,#course-content-section h2,body:not(:has(#course-title)) h1',
  entries: '.course-nav .nav-link[data-uuid]',
  article: '#main-course-section,main,article',
  hiddenMedia: ({ document }) => document.querySelector('#main-course-section iframe') !== null,
});
