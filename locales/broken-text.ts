import { i18n } from './i18n';

/** What a page says when drawing it failed. */
export const brokenText = i18n('broken', {
  title: 'This page stopped',
  help: 'Something here could not be drawn. Your records are safe in the browser. Try again; if it stays like this, open the library and go on from another page.',
  again: 'Try again',
  library: 'Open the library',
});
