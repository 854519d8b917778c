import { count, params } from '@nanostores/i18n';
import { i18n } from './i18n';

/** The popup's shelves, and what stands on one that is empty. */
export const shelvesText = i18n('shelves', {
  shelves: 'Your courses',
  more: count({ one: 'Show {count} more', other: 'Show {count} more' }),
  noMatch: 'No course matches. Try a part of its title.',
  planIt: params('Plan “{title}”'),
  'empty-reading': 'Courses appear here by themselves once you read a chapter of them on a tracked site.',
  'empty-finished': 'Read a closing chapter to its end, and the course is sealed here.',
  'empty-dropped':
    'Nothing here. A course that falls silent for long shows up with the place where it stopped.',
  'empty-on-hold': 'Nothing on hold. Put a course here when you mean to come back to it.',
  'empty-planned': 'Nothing planned. Open a course and plan it, and it waits for you here.',
  chooseSites: 'Choose sites',
  readGuide: 'Read the guide',
});
