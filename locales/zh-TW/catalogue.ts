import type { ComponentsJSON } from '@nanostores/i18n';

/** All texts in this language, by their files. */
export const catalogue = import.meta.glob<ComponentsJSON[string]>('./*.json', {
  eager: true,
  import: 'default',
});
