import { count, params } from '@nanostores/i18n';
import { i18n } from './i18n';

/** What fits into the time that somebody has. */
export const tonightText = i18n('tonight', {
  title: 'Tonight',
  minutes: params('{minutes} min'),
  own: 'Minutes of your own',
  chapters: count({ one: '{count} chapter', other: '{count} chapters' }),
  fits: params('{course}: {chapters}, about {time}'),
  ends: 'finished',
  begin: 'Begin',
  nothing: 'Nothing fits. The shortest beginning takes more time.',
  empty: 'Nothing that is being read waits here.',
});
