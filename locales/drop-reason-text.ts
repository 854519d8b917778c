import { params } from '@nanostores/i18n';
import { i18n } from './i18n';

/** Why a course was let go: the question, its answers and what is said of them. */
export const dropReasonText = i18n('drop-reason', {
  why: 'Why did you let it go?',
  'changed-direction': 'Changed direction',
  'too-shallow': 'Too shallow',
  'too-hard': 'Too hard',
  'no-time': 'No time',
  'own-words': 'In my own words',
  skip: 'Skip',
  save: 'Save',
  given: params('“{course}” was let go: {reason}'),
});
