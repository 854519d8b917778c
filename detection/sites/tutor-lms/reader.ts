import { courseAbove, pathOf } from '../course-path';
import { platformReader } from '../platform';

/** Tutor LMS on any host: the learning area of version 4, and the sidebar that lessons had before. */
export const reader = platformReader({
  id: 'tutor-lms',
  name: 'Tutor LMS',
  sign: '.tutor-learning-nav,.tutor-course-single-sidebar-wrapper',
  chapter: (url) => (courseAbove(url) ? pathOf(url) : null),
  course: ({ url }) => courseAbove(url),
  title: '.tutor-learning-sidebar .tutor-learning-header-title,.tutor-course-topic-single-header-title',
  heading: '.tutor-learning-header .tutor-md-inline',
  entries: '.tutor-learning-nav-item,.tutor-course-single-sidebar-wrapper .tutor-course-topic-item',
  label: '.tutor-course-topic-item-title,div > div:not(.tutor-text-subdued)',
  done: '.tutor-form-check-input[checked]',
  section: '.tutor-learning-nav-topic,.tutor-course-topic',
  sectionTitle: '.tutor-learning-nav-header-title,.tutor-course-topic-title',
  article: '.tutor-learning-area-content,#tutor-single-entry-content',
  next: '.tutor-single-course-content-next a,.tutor-learning-area-footer > a:last-of-type',
});
