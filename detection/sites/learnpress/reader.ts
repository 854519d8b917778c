import { courseAbove, pathOf } from '../course-path';
import { platformReader } from '../platform';

/** LearnPress on any host: the curriculum of today and, in themes that keep their own, the one before. */
export const reader = platformReader({
  id: 'learnpress',
  name: 'LearnPress',
  sign: '#popup-sidebar .course-curriculum',
  chapter: (url) => (courseAbove(url) ? pathOf(url) : null),
  course: ({ url }) => courseAbove(url),
  title: '#popup-header .course-title a',
  heading: '#popup-content h1',
  entries: '#popup-sidebar li.course-item',
  link: 'a.course-item__link,a.section-item-link',
  label: '.course-item-title,.item-name',
  done: '.course-item__status .completed,.completed > a,.status-completed > a',
  section: '#popup-sidebar li.course-section,#popup-sidebar li.section',
  sectionTitle: '.course-section__title,.section-title',
  goesOn: '.curriculum-more__button',
  article: '#popup-content .content-item-description,#popup-content',
  previous: '.course-item-nav .prev a',
  next: '.course-item-nav .next a',
});
