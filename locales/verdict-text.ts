import { i18n } from './i18n';

/** Why a page is, or is not, the closing chapter. Reasons are clauses; those of unknown signals stay unsaid. */
export const verdictText = i18n('verdict', {
  yes: 'This is the closing chapter',
  unsure: 'This may be the closing chapter',
  no: 'Not the closing chapter',
  colon: ': ',
  comma: ', ',
  stop: '.',
  readIt: 'Read it to the end and the course is finished.',
});
