import { textOf } from '../dom';

/** The entries of a list of the navigation. */
export function itemsOf(nav: Element | null): Element[] {
  return [...(nav?.querySelector('.md-nav__list')?.children ?? [])];
}

/** The entries of a section. */
export function childrenOf(item: Element): Element[] {
  return itemsOf(item.querySelector('nav.md-nav:not(.md-nav--secondary)'));
}

/** Whether an entry is a section. By its class's name, for `matches` is slow and sites may have thousands. */
export function isNested(item: Element): boolean {
  return /--(?:nested|section|pruned)/.test(item.className);
}

/** Whether an entry is a section of which there is only the name (`navigation.prune`). */
export function isPruned(item: Element): boolean {
  return item.className.includes('--pruned');
}

/** An entry's own link, whatever is wrapped around it; a section may have none, and what is below it has others. */
export function linkOf(item: Element): Element | null {
  const child = item.firstElementChild;
  if (child?.tagName === 'A') return child;
  const first = item.querySelector('a.md-nav__link[href]');
  return first?.closest('.md-nav__item') === item ? first : null;
}

/** What an entry is called. */
export function nameOf(item: Element): string {
  return textOf(linkOf(item) ?? item.querySelector('label.md-nav__link'));
}
