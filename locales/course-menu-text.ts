import { i18n } from './i18n';

/** The menu of a course, wherever one is listed or open. */
export const courseMenuText = i18n('course-menu', {
  details: 'Outline, notes and history',
  copyMarkdown: 'Copy as Markdown',
  saveMarkdown: 'Save as Markdown',
  copied: 'The course is on the clipboard, as Markdown.',
  copyFailed: 'The browser did not let it onto the clipboard. Download it instead.',
});
