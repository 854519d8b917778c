import { escaped } from '../serve';
import type { Book, Page, Section } from './pages';
import { pagesOf } from './pages';

const link = (path: string) => encodeURI(path);
const label = (title: string) => `<span class="md-ellipsis">${escaped(title)}</span>`;
const icon = '<span class="md-nav__icon md-icon"></span>';

function holds(item: Page | Section, current: Page): boolean {
  return pagesOf([item]).includes(current);
}

function pageItem(page: Page, current: Page): string {
  if (page !== current) {
    return `<li class="md-nav__item"><a href="${link(page.path)}" class="md-nav__link">${label(page.title)}</a></li>`;
  }
  return `<li class="md-nav__item md-nav__item--active">
<input class="md-nav__toggle md-toggle" type="checkbox" id="__toc">
<a href="./" class="md-nav__link md-nav__link--active">${label(page.title)}</a></li>`;
}

/** What `navigation.prune` leaves of a section that is not open: its title, and the address of its first page. */
function prunedItem(section: Section): string {
  const first = pagesOf([section])[0];
  return `<li class="md-nav__item md-nav__item--pruned md-nav__item--nested">
<a href="${link(first?.path ?? '/')}" class="md-nav__link">${label(section.title)}${icon}</a></li>`;
}

function sectionItem(section: Section, current: Page, id: string, level: number, tab: boolean): string {
  if (!holds(section, current)) return prunedItem(section);
  const own = section.index
    ? `<div class="md-nav__link md-nav__container"><a href="${link(section.path)}" class="md-nav__link${
        section.index === current ? ' md-nav__link--active' : ''
      }">${label(section.title)}</a><label class="md-nav__link" for="${id}">${icon}</label></div>`
    : `<label class="md-nav__link" for="${id}" id="${id}_label" tabindex="0">${label(section.title)}${icon}</label>`;
  return `<li class="md-nav__item md-nav__item--active${tab ? ' md-nav__item--section' : ''} md-nav__item--nested">
<input class="md-nav__toggle md-toggle" type="checkbox" id="${id}" checked>${own}
<nav class="md-nav" data-md-level="${level}" aria-labelledby="${id}_label" aria-expanded="true">
<label class="md-nav__title" for="${id}">${icon}${escaped(section.title)}</label>
${list(section.items, current, id, level + 1, false)}</nav></li>`;
}

function list(
  items: readonly (Page | Section)[],
  current: Page,
  id: string,
  level: number,
  tab: boolean,
): string {
  const drawn = items.map((item, at) =>
    item.kind === 'page'
      ? pageItem(item, current)
      : sectionItem(item, current, `${id}_${at + 1}`, level, tab),
  );
  return `<ul class="md-nav__list">${drawn.join('\n')}</ul>`;
}

/** The navigation at the left. */
export function navigation(book: Book, current: Page): string {
  return `<nav class="md-nav md-nav--primary${book.tabs ? ' md-nav--lifted' : ''}" aria-label="导航栏" data-md-level="0">
<label class="md-nav__title" for="__drawer">${escaped(book.siteName)}</label>
${list(book.items, current, '__nav', 1, book.tabs)}</nav>`;
}

/** The tabs at the top, one a category. */
export function tabs(book: Book, current: Page): string {
  if (!book.tabs) return '';
  const drawn = book.items.map((item) => {
    const active = holds(item, current) ? ' md-tabs__item--active' : '';
    const first = pagesOf([item])[0];
    return `<li class="md-tabs__item${active}"><a href="${link(first?.path ?? '/')}" class="md-tabs__link">${escaped(item.title)}</a></li>`;
  });
  return `<nav class="md-tabs" aria-label="标签" data-md-component="tabs"><ul class="md-tabs__list">${drawn.join('')}</ul></nav>`;
}
