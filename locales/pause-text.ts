import { i18n } from './i18n';

/** Pausing and going on, wherever it can be switched: popup and library. */
export const pauseText = i18n('pause', {
  everywhere: 'Recording is paused everywhere.',
  goOn: 'Go on recording',
  pauseHere: 'Pause on this site',
  pauseAll: 'Pause everywhere',
});
