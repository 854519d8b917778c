import { platformReader } from '../platform';
import { chapterOf, courseOf, screensOf } from './address';

/**
 * Moodle on any host. Activities that may not be opened yet have no address of their own: then the list is a part.
 * Nor have labels, which are text among the activities.
 */
export const reader = platformReader({
  id: 'moodle',
  name: 'Moodle',
  sign: 'body[id^="page-mod-"]',
  chapter: chapterOf,
  course: courseOf,
  // A page of a book is an address of its own.
  addressParts: { query: ['id', 'chapterid'] },
  title: '.breadcrumb a[href*="/course/view.php"]',
  entries: '#course-index li[data-for="cm"]',
  link: 'a[data-for="cm_name"]',
  not: 'li:not(.restrictions):has([data-anchor])',
  done: '[data-value="1"],[data-value="2"]',
  section: '[data-for="section"]',
  sectionTitle: '[data-for="section_title"]',
  article: '[role="main"]',
  screens: screensOf,
});
