import { count, params } from '@nanostores/i18n';
import { i18n } from './i18n';

/** What the library says of courses that were added by hand, and of those that were bought. */
export const ownText = i18n('own', {
  add: 'Add a course',
  addHelp: 'One that you have not opened yet. It is recognised at the first visit.',
  what: 'Title or address',
  more: 'More about it',
  title: 'Title',
  author: 'Author',
  chapters: 'Chapters',
  price: 'Price',
  currency: 'Currency',
  bought: 'Bought on',
  accessUntil: 'Access until',
  returnUntil: 'Can be returned until',
  save: 'Add',
  added: params('“{course}” is planned.'),
  known: params('“{course}” is in your library already.'),
  ending: 'Ends soon',
  access: params('Access ends on {day}'),
  return: params('It can be returned until {day}'),
  daysLeft: count({ one: 'one day left', other: '{count} days left' }),
  today: 'today is the last day',
  unopened: 'Paid and never opened',
  boughtOn: params('bought on {day}'),
  question: 'Is this “{course}”, which you added?',
  same: 'Yes, the same',
  other: 'No, another one',
  joined: params('Joined with “{course}”.'),
  apart: params('“{course}” stays a course of its own.'),
});
