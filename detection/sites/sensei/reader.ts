import { resolved } from '../../address';
import { pathOf } from '../course-path';
import { find } from '../dom';
import { platformReader } from '../platform';

const EXIT = '.wp-block-sensei-lms-exit-course a[href]';

/** Sensei's learning mode on any host; the course is where *Exit course* leads, because a lesson's address does not name it. */
export const reader = platformReader({
  id: 'sensei',
  name: 'Sensei LMS',
  sign: '.sensei-lms-course-navigation',
  chapter: pathOf,
  course({ document, url }) {
    const course = resolved(find(document, EXIT)?.getAttribute('href'), url);
    return course && pathOf(course);
  },
  title: '.wp-block-sensei-lms-course-title',
  entries: '.sensei-lms-course-navigation-lesson',
  link: 'a.sensei-lms-course-navigation-lesson__link',
  label: '.sensei-lms-course-navigation-lesson__title',
  done: '.status-completed > a',
  section: '.sensei-lms-course-navigation-module',
  sectionTitle: '.sensei-lms-course-navigation-module__title',
  article: '.sensei-course-theme__main-content .wp-block-post-content,.sensei-course-theme__main-content',
  previous: '.sensei-course-theme-prev-next-lesson-container > a:first-child',
  next: '.sensei-course-theme-prev-next-lesson-container > a:last-child',
});
