import { platformReader } from '../platform';

const ITEM = /^\/(courses\/\d+)\/(?:modules\/items\/|.*[?&]module_item_id=)(\d+)/;
const itemOf = ({ pathname, search }: URL) => ITEM.exec(pathname + search);

/** Canvas on any host: an item of a module is a chapter, and no page of one has a list of them. */
export const reader = platformReader({
  id: 'canvas',
  name: 'Canvas',
  sign: '.module-sequence-footer',
  chapter: (url) => {
    const [, course, item] = itemOf(url) ?? [];
    return course ? `${course}/modules/items/${item}` : null;
  },
  course: ({ url }) => itemOf(url)?.[1] ?? null,
  addressParts: { query: ['module_item_id'] },
  title: '#breadcrumbs a[href^="/courses/"]',
  entries: '.context_module_item',
  article: '#content,main',
  next: '.module-sequence-footer-button--next a',
});
