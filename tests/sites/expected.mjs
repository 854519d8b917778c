// What each real site must come to. A reader leaves the question to the person where the page's list may be a part.

/**
 * `next`: read by the links that a reader follows from page to page; `address`: each chapter opened by its address.
 * `sameDocument`: following a link turns the page within one document.
 */
export const EXPECTED = [
  { id: 'vitepress', way: 'next', sameDocument: true, outcome: 'finishes' },
  { id: 'vitepress', way: 'address', sameDocument: false, outcome: 'finishes' },
  { id: 'docusaurus', way: 'next', sameDocument: true, outcome: 'finishes' },
  { id: 'docusaurus', way: 'address', sameDocument: false, outcome: 'asks' },
  { id: 'docsify', way: 'next', sameDocument: true, outcome: 'finishes' },
  { id: 'docsify', way: 'address', sameDocument: false, outcome: 'finishes' },
  { id: 'mkdocs-material', way: 'next', sameDocument: true, outcome: 'finishes' },
  { id: 'mkdocs-material', way: 'address', sameDocument: false, outcome: 'finishes' },
  { id: 'sphinx', way: 'next', sameDocument: false, outcome: 'asks' },
  { id: 'hugo-book', way: 'next', sameDocument: false, outcome: 'finishes' },
];
