import { count, params } from '@nanostores/i18n';
import { workerI18n } from './worker-i18n';

/** Notices of the browser, at most one a day, for people who switched them on. */
export const noticeText = workerI18n('notice', {
  resume: count({ one: 'One chapter left', other: '{count} chapters left' }),
  resumeNext: params('{course}. Next: {chapter}'),
  recall: 'What do you remember?',
  recallOne: params('{course}: think back first, then look at your takeaway.'),
  recallMore: params('{course} and others: think back first, then look at your takeaways.'),
  access: 'Access ends soon',
  return: 'It can still be returned',
  until: params('{course}: until {day}'),
  untitled: 'Untitled course',
});
