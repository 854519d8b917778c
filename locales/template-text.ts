import { i18n } from './i18n';

/** The questions of the template for a takeaway. */
export const templateText = i18n('template', {
  learned: 'What I learned',
  use: 'What I will use',
  lookUp: 'Where to look it up again',
  tell: 'Who I will tell',
});
