/**
 * Books of which saved pages were read, by the reader that read them: pages that somebody's generator made, kept outside
 * of this repository. `scripts/read/real-pages.test.ts` compares this with what is read.
 */
export const REAL_PAGES: Readonly<Record<string, readonly string[]>> = {
  antora: ['MicroProfile Tutorial'],
  bookdown: ['bookdown'],
  carpentries: ['Version Control with Git'],
  docusaurus: ['AI-Humanoid Book'],
  furo: ['rCore Tutorial Book v3'],
  generic: ['Complete Intro to Web Dev v3'],
  honkit: ['Dasar Pemrograman Golang', 'JavaScript Primer'],
  'hugo-book': ['notes on operating systems and Go'],
  'just-the-docs': ['a writing course of spring 2026'],
  mdbook: [
    'mdBook Documentation',
    'The Rust Programming Language',
    'The Cairo Programming Language',
    'Learn Haskell by building a blog generator',
  ],
  'mkdocs-material': ['Hello 算法', 'two columns of a Geekbang mirror', '我的极客时间'],
  myst: ['Pythia Foundations'],
  'pydata-sphinx': ['MAT201 Applied Mathematics with Python', 'Agentes Inteligentes IA'],
  quarto: ['Python Programming', 'comp4biosci'],
  vitepress: ['Vue.js', 'Sync Engine'],
  vuepress: ['编程知识宝典', 'Java八股文网', 'a handbook of browsers'],
};

/** How a *yes* reads that only pages written for the tests bear out. */
export const IMAGINED = 'by imagined pages only';
