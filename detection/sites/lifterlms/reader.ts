import { resolved } from '../../address';
import { pathOf } from '../course-path';
import { find } from '../dom';
import { platformReader } from '../platform';

/** LifterLMS on any host: a lesson's address names no course, and only where the school shows the outline has it a list. */
export const reader = platformReader({
  id: 'lifterlms',
  name: 'LifterLMS',
  sign: '.llms-parent-course-link a[href]',
  chapter: pathOf,
  course({ document, url }) {
    const course = resolved(find(document, '.llms-parent-course-link a')?.getAttribute('href'), url);
    return course && pathOf(course);
  },
  title: '.llms-parent-course-link a',
  entries: '.llms-course-outline .llms-lesson',
  link: '.lesson-title a',
  done: '.llms-lesson-complete.done',
  section: '.llms-section',
  sectionTitle: '.section-title',
  article: '.entry-content,article,main',
  previous: '.llms-prev-lesson a.llms-lesson-link',
  next: '.llms-next-lesson a.llms-lesson-link',
});
