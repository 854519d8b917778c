import { placeOf } from '@/detection/address';

/** The list that the script writes into the page, as a string of JavaScript. */
const WRITTEN = /\.innerHTML\s*=\s*(?=['"`])/;
const ABSOLUTE = /^(?:[a-z+]+:)?\/\//;

/**
 * Does what `toc.js` of an mdBook does in a browser: it fills the sidebar, puts `root` before the addresses of its
 * links, and marks the link to the page itself. A page whose list stands in its HTML is left as it is. Throws `Error`
 * when `script` writes no list.
 */
export function fillSidebar(document: Document, url: URL, script: string, root: string): void {
  const sidebar = document.querySelector('mdbook-sidebar-scrollbox');
  if (!sidebar) return;
  sidebar.innerHTML = listIn(script);
  for (const link of sidebar.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (!href.startsWith('#') && !ABSOLUTE.test(href)) link.setAttribute('href', root + href);
    const target = new URL(link.getAttribute('href') ?? '', url);
    if (target.hash === '' && placeOf(target) === placeOf(url)) link.classList.add('active');
  }
}

function listIn(script: string): string {
  const found = WRITTEN.exec(script);
  const start = found ? found.index + found[0].length : -1;
  const quote = script[start];
  let end = start + 1;
  while (end < script.length && script[end] !== quote) end += script[end] === '\\' ? 2 : 1;
  if (!found || end >= script.length) throw new Error('the script writes no list');
  return script
    .slice(start + 1, end)
    .replace(/\\(.)/gs, (_, escaped: string) => ({ n: '\n', t: '\t' })[escaped] ?? escaped);
}
