import { i18n } from './i18n';

/** Texts for pausing and going on, in the popup and the library. */
export const pauseText = i18n('pause', {
  everywhere: 'Recording is paused everywhere.',
  goOn: 'Resume',
  pauseHere: 'Pause on this site',
  pauseAll: 'Pause everywhere',
});
