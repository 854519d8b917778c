import { count, params } from '@nanostores/i18n';
import { i18n } from './i18n';

/** What the library says where courses are let go: reasons, silent courses, clearing the list. */
export const lettingGoText = i18n('letting-go', {
  reason: 'Let go: {reason}',
  removeReason: 'Remove the reason',
  removed: params('“{course}” has no reason any more.'),
  stillWanted: 'It has been silent for long. Do you still want it?',
  wanted: 'Still want it',
  letGo: 'Let go',
  clearLead: 'One course after the other. What you decide can be undone together.',
  clearOffer: count({
    one: 'One course waits or has fallen silent.',
    other: '{count} courses wait or have fallen silent.',
  }),
  clearPlace: params('{number} of {all}'),
  clearEmpty: 'Nothing to clear',
  clearEmptyHelp: 'No course waits without a place on your list, and none has fallen silent.',
  finish: 'Finished',
  later: 'Later',
  keep: 'Leave it as it is',
  cleared: count({ one: 'One course is decided.', other: '{count} courses are decided.' }),
  clearDone: 'That is the whole list.',
  toPlan: 'To the plan',
  reasons: 'Why courses were let go',
  reasonColumn: 'Reason',
  coursesColumn: 'Courses',
});
