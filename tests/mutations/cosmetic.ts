import fc from 'fast-check';

/** A change to how a page is built that leaves what it says as it is. */
export interface Cosmetic {
  kind: keyof typeof CHANGES;
  /** Which of the elements that can be changed so, counted round and round; and letters for new names. */
  where: number;
  letters: string;
}

/** Names whose tails are made by a build: `Index_title_7c`, `_2sjJGcOH_0`. */
const HASHED = /^([A-Z]\w*_[A-Za-z]+_|_)\w+$/;
const BLOCKS = 'div,p,main,article,section,h1,h2,aside,figure,nav,ul,ol'.replace(/\w+/g, 'body $&');
const ROOMS = 'body,body div,body main,body section,body article';

const ADVERTISEMENTS = [
  '<div class="ad-slot"><a href="https://ads.example/x?c=1"><img alt="" src="data:,"></a></div>',
  '<aside class="promo"><p><a href="/sale">Two pairs of shoes for the price of one</a></p></aside>',
  '<nav class="network"><ul><li><a href="/imprint">Imprint</a></li><li><a href="/jobs">Jobs</a></li></ul></nav>',
  '<ins class="adsbygoogle" style="display:block" data-ad-slot="42"></ins>',
  '<div id="cookie-wall" role="dialog"><p>We value crumbs.</p><button>Accept</button></div>',
];

function some(document: Document, selector: string, where: number): Element | undefined {
  const found = document.querySelectorAll(selector);
  return found[where % found.length];
}

function rehash(document: Document, { letters }: Cosmetic): void {
  for (const element of document.querySelectorAll('[class*="_"]'))
    for (const name of [...element.classList]) {
      const beginning = HASHED.exec(name)?.[1];
      if (beginning === undefined) continue;
      element.classList.replace(name, beginning === '_' ? `_${letters}_0` : `${beginning}${letters}`);
    }
}

function shuffleAttributes(document: Document, { where }: Cosmetic): void {
  for (const element of document.querySelectorAll('body *')) {
    const attributes = [...element.attributes].map(({ name, value }) => [name, value] as const);
    const turn = where % (attributes.length || 1);
    for (const [name] of attributes) element.removeAttribute(name);
    for (const [name, value] of [...attributes.slice(turn), ...attributes.slice(0, turn)])
      element.setAttribute(name, value);
  }
}

function wrap(document: Document, { where, letters }: Cosmetic): void {
  const inner = some(document, BLOCKS, where);
  const outer = document.createElement('div');
  outer.className = `css-${letters}`;
  inner?.replaceWith(outer);
  if (inner) outer.append(inner);
}

function advertise(document: Document, { where, letters }: Cosmetic): void {
  const found = some(document, ROOMS, where);
  // Nobody sells room within a line of text, nor within a link: no parser makes a link in a link.
  const box = found?.childElementCount ? found : found?.parentElement;
  const room = box?.closest('a')?.parentElement ?? box;
  const html = ADVERTISEMENTS[letters.charCodeAt(0) % ADVERTISEMENTS.length] ?? '';
  room?.insertAdjacentHTML(letters.charCodeAt(1) % 2 ? 'beforeend' : 'afterbegin', html);
}

function space(document: Document): void {
  for (const element of document.querySelectorAll('body,body div,body ul,body ol,body nav,body p,body a')) {
    element.prepend('\n    ');
    element.append('  \n');
  }
}

/** All of them by name. */
export const CHANGES = {
  rehash,
  class: (document: Document, { where, letters }: Cosmetic) =>
    some(document, 'body,body *', where)?.classList.add(`sc-${letters}`, `css-1${letters}`),
  attribute: (document: Document, { letters }: Cosmetic) => {
    for (const element of document.querySelectorAll('body *')) element.setAttribute(`data-v-${letters}`, '');
  },
  shuffleAttributes,
  wrap,
  advertise,
  space,
  comment: (document: Document, { where, letters }: Cosmetic) =>
    some(document, 'body,body *', where)?.before(document.createComment(letters)),
} satisfies Record<string, (document: Document, change: Cosmetic) => void>;

/** One to four changes, one after the other. */
export const cosmetics = fc.array(
  fc.record({
    kind: fc.constantFrom(...(Object.keys(CHANGES) as (keyof typeof CHANGES)[])),
    where: fc.nat(9999),
    letters: fc.string({ unit: fc.constantFrom(...'abcdefghkmnprstuvwxyz'), minLength: 5, maxLength: 7 }),
  }),
  { minLength: 1, maxLength: 4 },
);
