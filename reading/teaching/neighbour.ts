import type { Move } from '@/messages/teaching';

/** The element that one comes to from another; the same where there is none further that way. */
export function neighbour(element: Element, to: Move): Element {
  switch (to) {
    case 'out':
      return element.localName === 'body' ? element : (element.parentElement ?? element);
    case 'in':
      return element.firstElementChild ?? element;
    case 'next':
      return beside(element, 'nextElementSibling') ?? element;
    case 'previous':
      return beside(element, 'previousElementSibling') ?? element;
  }
}

/** Its neighbour, else that of what is around it: so one comes through a whole page. */
function beside(element: Element, which: 'nextElementSibling' | 'previousElementSibling'): Element | null {
  for (let at: Element | null = element; at && at.localName !== 'body'; at = at.parentElement)
    if (at[which]) return at[which];
  return null;
}
