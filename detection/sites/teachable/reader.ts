import { platformReader } from '../platform';

const LECTURE = /^\/(.*\/)?(courses\/[^/]+)\/lectures\/(\d+)/;
const lectureOf = ({ pathname }: URL) => LECTURE.exec(pathname);

/** Teachable on any host. What is known of its pages is from 2024, and so a list is never called whole. */
export const reader = platformReader({
  id: 'teachable',
  name: 'Teachable',
  sign: '.section-item .lecture-name,#lecture_heading,.block__curriculum__section',
  chapter(url) {
    const [, folder = '', course, lecture] = lectureOf(url) ?? [];
    return course ? `${folder}${course}/lectures/${lecture}` : null;
  },
  course({ url }) {
    const [, folder = '', course] = lectureOf(url) ?? [];
    return course ? folder + course : null;
  },
  title: '.course-sidebar > h2,.course-sidebar-head h2',
  heading: '#lecture_heading',
  entries: '.section-item,.block__curriculum__section__list__item',
  link: 'a[href*="/lectures/"]',
  label: '.lecture-name,.block__curriculum__section__list__item__lecture-name',
  done: '.section-item.completed > a',
  section: '.course-section,.block__curriculum__section',
  sectionTitle: '.section-title,.block__curriculum__section__title',
  missing: 'what is known of its pages is old',
  article: '.lecture-content,.course-mainbar',
  next: '#lecture_complete_button,#next-lecture',
});
