import { params } from '@nanostores/i18n';
import { i18n } from './i18n';

/** Texts around the picture of a finished course. */
export const pictureText = i18n('picture', {
  title: 'Save as image',
  withTakeaway: 'With the first lines of the takeaway',
  time: params('{time} of reading'),
  alt: params('The image says: {words}'),
  failed: 'The browser could not make the image. Nothing else is affected.',
});
