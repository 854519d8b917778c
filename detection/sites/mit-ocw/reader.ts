import { courseSiteReader } from '../course-site';

/** MIT OpenCourseWare: its navigation lists pages and leaves single recordings out, and nothing ends a course. */
export const reader = courseSiteReader({
  id: 'mit-ocw',
  name: 'MIT OpenCourseWare',
  hosts: ['ocw.mit.edu'],
  paths: [/^\/courses\/(?<course>[\w.-]+)\/(?<chapter>(?:pages|resources|video_galleries)\/[\w./-]*\w)/],
  course: '#course-banner h1 a',
  entries: '.course-nav .nav-link[data-uuid]',
});
