import { params } from '@nanostores/i18n';
import { i18n } from './i18n';

/** Texts around the guide inside the extension; its chapters are in `docs/`. */
export const guideText = i18n('guide', {
  chapters: 'Chapters of the guide',
  simplified: 'The guide is written in simplified characters.',
  next: params('Next: {title}'),
  library: 'Open your library',
});
