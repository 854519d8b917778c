import type { Page } from '@/detection/reader';
import { listAround } from '@/detection/taught/around';
import { all, chaptersIn, folderOf } from '@/detection/taught/found';
import type { TaughtRule } from '@/detection/taught/rule';
import { selectorOf } from '@/detection/taught/selector';
import type { PointedPart } from '@/messages/teaching';

/** A rule for this page in which nothing is said yet. */
export function emptyRule({ host }: Location): TaughtRule {
  return { host, path: '', outline: '', whole: false };
}

/** The rule with a part that was pointed at; `null` when there is nothing lasting to tell it by. */
export function withPart(
  rule: TaughtRule,
  part: PointedPart,
  element: Element,
  page: Page,
): TaughtRule | null {
  if (part === 'outline') return withList(rule, listAround(element, page) ?? element);
  const selector = selectorOf(element);
  if (!selector) return null;
  const { scroller: _, ...rest } = rule;
  const scroller = part === 'article' ? scrollerOf(element) : rule.scroller;
  return { ...rest, [part]: selector, ...(scroller ? { scroller } : {}) };
}

/** The rule with the links in this element as its outline. */
export function withList(rule: TaughtRule, list: Element): TaughtRule | null {
  const selector = list.localName === 'a' ? selectorOf(list) : selectorOf(list, true);
  if (!selector) return null;
  return { ...rule, outline: list.localName === 'a' ? selector : `${selector} a[href]` };
}

/** The element that the links of a rule's outline stand in; `null` when it is written in another form. */
export function listOf(rule: TaughtRule, document: Document): Element | null {
  const within = / a\[href\]$/.test(rule.outline) ? rule.outline.replace(/ a\[href\]$/, '') : undefined;
  return all(document, within)[0] ?? null;
}

/** The rule without a part. */
export function withoutPart(rule: TaughtRule, part: PointedPart): TaughtRule {
  if (part === 'outline') return { ...rule, outline: '' };
  const { [part]: _, ...rest } = rule;
  if (part === 'article') delete rest.scroller;
  return rest;
}

/** The folder of the site below which all chapters of the list stand, as a rule writes it. */
export function folderOfList(rule: TaughtRule, page: Page): string {
  const paths = chaptersIn(page, rule).flatMap(({ url }) => (url ? [new URL(url).pathname] : []));
  return /[*?#\s]/.test(folderOf(paths)) ? '' : folderOf(paths);
}

/** What scrolls the text, where it is not the page itself. */
function scrollerOf(text: Element): string | null {
  const { documentElement, body, defaultView } = text.ownerDocument;
  for (let at: Element | null = text; at && at !== body && at !== documentElement; at = at.parentElement) {
    const overflow = defaultView?.getComputedStyle(at).overflowY ?? '';
    if (/auto|scroll/.test(overflow) && at.scrollHeight > at.clientHeight + 1) return selectorOf(at);
  }
  return null;
}
