import { count, params } from '@nanostores/i18n';
import { i18n } from './i18n';

/** What the page of statistics says. */
export const statisticsText = i18n('statistics', {
  lead: 'All of it is counted here, in your browser, from what you read.',
  asTable: 'Show as table',
  completion: 'Finished, of what you started',
  ofStarted: params('{finished} of {started}'),
  ofStartedHelp: params(
    'You have finished {rate} of the courses in which you really read. Courses that are only planned, or that you only glanced at, are not counted.',
  ),
  ofEnded: params(
    'Many of the others you may still be reading. Of the {ended} that came to an end, {dropped} of them dropped, it is {rate}.',
  ),
  byDay: 'A year, day by day',
  daysRead: count({ one: 'You read on {count} day.', other: 'You read on {count} days.' }),
  inAll: params('In all {time}.'),
  daySaid: params('{day}: {time}, chapters done: {done}'),
  lookAtDay: 'What was read on',
  nothingRead: 'Nothing was read on this day.',
  less: 'less',
  more: 'more',
  day: 'Day',
  time: 'Reading time',
  hours: 'Hours',
  read: 'Chapters read',
  done: 'Chapters done',
  by: 'By',
  week: 'Week',
  month: 'Month',
  byWeek: 'Time and chapters by week',
  byMonth: 'Time and chapters by month',
  weekOf: params('Week of {day}'),
  periodHelp:
    'Only time in which you were there counts: the page in front, and your hand on it now and then.',
  finished: 'Finished, by month',
  finishedCount: count({
    one: '{count} time you came to the end of a course.',
    other: '{count} times you came to the end of a course.',
  }),
  finishedThere: 'Courses finished',
  stopped: 'Where courses stopped',
  noneStopped: 'No course was dropped so far. Where one stops, this shows how far it had come.',
  stoppedCount: count({
    one: '{count} course was dropped, by your word or by a long silence.',
    other: '{count} courses were dropped, by your word or by a long silence.',
  }),
  unplaced: count({
    one: 'Of {count} the place is not known.',
    other: 'Of {count} of them the place is not known.',
  }),
  way: 'Part of the way',
  between: params('{from} to {to}'),
  coursesStopped: 'Courses that stopped there',
  bySite: 'Reading time by site',
  site: 'Site',
  empty: 'Nothing to count yet',
  emptyHelp:
    'Read a chapter on a tracked site, and come back: your days, your weeks, and where courses stop or are finished will be drawn here.',
});
