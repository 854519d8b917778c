import type { ComponentsJSON } from '@nanostores/i18n';

/** All texts of pages in this language, by their files. The worker carries its own texts. */
export const catalogue = import.meta.glob<ComponentsJSON[string]>(['./*.json', '!./notice.json'], {
  eager: true,
  import: 'default',
});
