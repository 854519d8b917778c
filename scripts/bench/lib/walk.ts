/**
 * One walk over all text nodes and all links of a document, the least that reading a page takes. Returns their number.
 */
export function walkOf(document: Document): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let found = 0;
  while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) found += 1;
  for (const link of document.querySelectorAll('a[href]')) if (link.getAttribute('href')) found += 1;
  return found;
}
