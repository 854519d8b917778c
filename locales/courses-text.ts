import { count, params } from '@nanostores/i18n';
import { i18n } from './i18n';

/** What the library says over many courses: the list, the last ten miles, and where courses stopped. */
export const coursesText = i18n('courses', {
  search: 'Search titles, authors and next chapters',
  site: 'Site',
  everySite: 'Every site',
  sort: 'Sort',
  'sort-read': 'Last read first',
  'sort-title': 'By title',
  'sort-done': 'Furthest first',
  'sort-left': 'Fewest chapters left',
  'sort-begun': 'Newest first',
  showAll: 'Show all courses',
  pick: 'Select',
  bulk: 'What to do with the selected courses',
  picked: count({ one: '{count} course selected', other: '{count} courses selected' }),
  pickAll: count({ one: 'Select all {count}', other: 'Select all {count}' }),
  marked: count({ one: '{count} course is marked', other: '{count} courses are marked' }),
  forgetAsk: count({ one: 'Forget {count} course?', other: 'Forget {count} courses?' }),
  forgetHelp:
    'With all that was read and written there. For 30 days they can be brought back from “Put away”; after that they are deleted for good.',
  'empty-all': 'Courses appear here by themselves as you read them.',
  'empty-reading':
    'Whatever you begin to read on a site that is tracked stands here, until it is finished or has been silent for long.',
  'empty-finished':
    'When the closing chapter is read and nearly everything before it, a course comes here and gets its seal.',
  'empty-dropped':
    'Nothing was dropped. A course comes here when it has been silent for longer than your own rhythm of reading explains.',
  'empty-on-hold':
    'A course you put on hold waits here and never counts as dropped. Reading in it brings it back.',
  'empty-planned': 'Courses that you mean to read: mark them as planned, here or in the popup.',
  nearlyEmpty: 'No course is on its last ten miles',
  nearlyEmptyHelp:
    'A course stands here when at most a tenth of its chapters is left. Of a hundred miles, ninety is only half: this is the page for the other half.',
  ninety: 'Of a hundred miles, ninety is only half.',
  nearlyCount: count({
    one: 'One course is nearly done',
    other: '{count} courses are nearly done',
  }),
  nearlyAll: params('{courses}: {left}'),
  atLeast: params('at least {time}'),
  yourPace: '(at your own pace so far)',
  readOnIn: params('{label}: {course}'),
  comeBack: 'Worth coming back to',
  rests: 'It will not be offered again for two weeks.',
  droppedEmpty: 'No course was dropped',
  droppedEmptyHelp:
    'When one falls silent for long, it appears here with the chapter and the section where it stopped, so that you can go on from there.',
  droppedLead: count({
    one: 'One course stopped on the way. Reading in it takes it up again.',
    other: '{count} courses stopped on the way. Reading in one takes it up again.',
  }),
});
