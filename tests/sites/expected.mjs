// What each real site must come to. A reader leaves the question to the person where the page's list may be a part.

/**
 * `next`: read by the links that a reader follows from page to page; `address`: each chapter opened by its address.
 * `sameDocument`: following a link turns the page within one document. `chapters`: how many the course then has.
 */
export const EXPECTED = [
  { id: 'vitepress', way: 'next', sameDocument: true, outcome: 'finishes', chapters: 6 },
  { id: 'vitepress', way: 'address', sameDocument: false, outcome: 'finishes', chapters: 6 },
  { id: 'docusaurus', way: 'next', sameDocument: true, outcome: 'finishes', chapters: 6 },
  { id: 'docusaurus', way: 'address', sameDocument: false, outcome: 'asks', chapters: 6 },
  { id: 'docsify', way: 'next', sameDocument: true, outcome: 'finishes', chapters: 6 },
  { id: 'docsify', way: 'address', sameDocument: false, outcome: 'finishes', chapters: 6 },
  { id: 'honkit', way: 'next', sameDocument: true, outcome: 'asks', chapters: 14 },
  { id: 'honkit', way: 'address', sameDocument: false, outcome: 'asks', chapters: 14 },
  { id: 'mkdocs-material', way: 'next', sameDocument: true, outcome: 'finishes', chapters: 6 },
  { id: 'mkdocs-material', way: 'address', sameDocument: false, outcome: 'finishes', chapters: 6 },
  { id: 'sphinx', way: 'next', sameDocument: false, outcome: 'asks', chapters: 6 },
  { id: 'furo', way: 'next', sameDocument: false, outcome: 'asks', chapters: 13 },
  { id: 'hugo-book', way: 'next', sameDocument: false, outcome: 'finishes', chapters: 6 },
  { id: 'vuepress-1', way: 'next', sameDocument: true, outcome: 'asks', chapters: 9 },
  { id: 'vuepress-1', way: 'address', sameDocument: false, outcome: 'asks', chapters: 9 },
  { id: 'vuepress-2', way: 'next', sameDocument: true, outcome: 'asks', chapters: 9 },
  { id: 'vuepress-2', way: 'address', sameDocument: false, outcome: 'asks', chapters: 9 },
  { id: 'vuepress-hope', way: 'next', sameDocument: true, outcome: 'asks', chapters: 9 },
  { id: 'vuepress-hope', way: 'address', sameDocument: false, outcome: 'asks', chapters: 9 },
  { id: 'starlight', way: 'next', sameDocument: false, outcome: 'finishes', chapters: 9 },
  { id: 'rspress', way: 'next', sameDocument: true, outcome: 'asks', chapters: 9 },
  { id: 'rspress', way: 'address', sameDocument: false, outcome: 'asks', chapters: 9 },
  { id: 'nextra', way: 'next', sameDocument: true, outcome: 'asks', chapters: 9 },
  { id: 'nextra', way: 'address', sameDocument: false, outcome: 'asks', chapters: 9 },
  { id: 'fumadocs', way: 'next', sameDocument: true, outcome: 'asks', chapters: 9 },
  { id: 'fumadocs', way: 'address', sameDocument: false, outcome: 'asks', chapters: 9 },
  { id: 'antora', way: 'next', sameDocument: false, outcome: 'finishes', chapters: 9 },
  { id: 'myst', way: 'next', sameDocument: false, outcome: 'asks', chapters: 8 },
  { id: 'sphinx-book', way: 'next', sameDocument: false, outcome: 'asks', chapters: 13 },
  { id: 'pydata', way: 'next', sameDocument: false, outcome: 'asks', chapters: 13 },
  { id: 'bookdown', way: 'next', sameDocument: false, outcome: 'finishes', chapters: 10 },
];

/**
 * What a site comes to of which a section, the very last page, the other list and a page outside were read, and nothing
 * may be finished: `chapters` of each course that is then known.
 */
export const IN_PART = [
  { id: 'vitepress', chapters: [6] },
  // The other part is folded away; of it, the link to what comes next names one chapter.
  { id: 'docusaurus', chapters: [5] },
  { id: 'docsify', chapters: [6] },
  { id: 'honkit', chapters: [14] },
  { id: 'mkdocs-material', chapters: [6] },
  { id: 'sphinx', chapters: [6] },
  { id: 'furo', chapters: [13] },
  { id: 'hugo-book', chapters: [6] },
  // So it is here.
  { id: 'vuepress-1', chapters: [11] },
  { id: 'vuepress-2', chapters: [12] },
  { id: 'vuepress-hope', chapters: [11] },
  { id: 'starlight', chapters: [12] },
  { id: 'rspress', chapters: [12] },
  { id: 'nextra', chapters: [12] },
  { id: 'fumadocs', chapters: [12] },
  // A component has a title and a folder of its own.
  { id: 'antora', chapters: [9, 3] },
  { id: 'myst', chapters: [10] },
  { id: 'sphinx-book', chapters: [13] },
  // The bar's six, and what lies below the three of them that were read.
  { id: 'pydata', chapters: [15] },
  { id: 'bookdown', chapters: [10] },
];
