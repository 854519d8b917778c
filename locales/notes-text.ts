import { count, params } from '@nanostores/i18n';
import { i18n } from './i18n';

/** What the page of all notes says. */
export const notesText = i18n('notes', {
  search: 'Search what you wrote and quoted',
  kinds: 'Kinds',
  'kind-takeaway': 'Takeaway',
  'kind-note': 'Note',
  'kind-quote': 'Quote',
  'kinds-takeaway': 'Takeaways',
  'kinds-note': 'Notes',
  'kinds-quote': 'Quotes',
  tags: 'Tags',
  allTags: count({ one: 'All {count} tags', other: 'All {count} tags' }),
  openPage: 'Open the page',
  found: count({ one: '{count} note found', other: '{count} notes found' }),
  noMatchHelp: 'Try another word, or let the kind and the tag go.',
  showAll: 'Show everything',
  empty: 'You have not written anything yet',
  emptyHelp:
    'A takeaway when a course is finished, a note on a chapter, a passage you want to keep: whatever you write on a course’s page comes together here, and can be searched.',
  toMoment: params('To {time} in the recording'),
});
