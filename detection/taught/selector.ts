import { isSelector, LONGEST_SELECTOR } from './rule';
import { isStable } from './stable';

/** Elements further up than this say little about an element. */
const ANCESTORS = 12;
/** Attributes whose values name the purpose of an element. */
const NAMING = /^(?:data-(?!v-|reactid)[a-z-]+|role|itemprop|aria-label)$/;
/** Tags that say what they contain. */
const TELLING = /^(?:main|article|nav|aside|h1|h2|header)$/;

/**
 * A selector of at most 200 characters whose first match in the document is this element (`only`: whose only match),
 * made of what is likely to be the same on the course's other pages. `null` if none is that short.
 */
export function selectorOf(element: Element, only = false): string | null {
  const fits = (selector: string) => isSelector(selector) && picks(selector, element, only);
  return named(element, fits) ?? placed(element, only, fits);
}

function picks(selector: string, element: Element, only: boolean): boolean {
  const { ownerDocument: document } = element;
  if (document.querySelector(selector) !== element) return false;
  return !only || document.querySelectorAll(selector).length === 1;
}

/** Selects by names of the element, else by those and one of an element around it. */
function named(element: Element, fits: (selector: string) => boolean): string | null {
  const own = [...namesOf(element), element.localName];
  const alone = own.find((name) => fits(name) && (name !== element.localName || TELLING.test(name)));
  if (alone) return alone;
  let around = element.parentElement;
  for (let up = 0; around && up < ANCESTORS; up++, around = around.parentElement) {
    const outer = [...namesOf(around), ...(TELLING.test(around.localName) ? [around.localName] : [])];
    for (const each of outer) {
      const both = own.map((name) => `${each} ${name}`).find(fits);
      if (both) return both;
    }
  }
  return null;
}

/** Selects by the place among siblings, which is left when nothing has a name. */
function placed(element: Element, only: boolean, fits: (selector: string) => boolean): string | null {
  const { parentElement: parent, localName } = element;
  if (!parent || localName === 'body') return fits(localName) ? localName : null;
  const within = parent.localName === 'body' ? 'body' : selectorOf(parent, only);
  if (within === null || within.length > LONGEST_SELECTOR) return null;
  const alike = [...parent.children].filter((child) => child.localName === localName);
  const place = alike.length > 1 ? `:nth-of-type(${alike.indexOf(element) + 1})` : '';
  const selector = `${within} > ${localName}${place}`;
  return fits(selector) ? selector : null;
}

/** The names of an element, the most lasting first. */
function namesOf(element: Element): string[] {
  const { localName: tag, id } = element;
  const attributes = [...element.attributes].flatMap(({ name, value }) => {
    if (!NAMING.test(name)) return [];
    if (value === '') return [`${tag}[${name}]`];
    const says = name === 'aria-label' ? /^[\p{L} ]{2,40}$/u.test(value) : isStable(value);
    return says ? [`${tag}[${name}="${value}"]`] : [];
  });
  const classes = [...element.classList].filter(isStable);
  const pairs = classes.slice(1).map((other) => `${tag}.${classes[0]}.${other}`);
  return [
    ...(isStable(id) ? [`#${id}`] : []),
    ...attributes,
    ...classes.map((each) => `${tag}.${each}`),
    ...pairs,
  ];
}
