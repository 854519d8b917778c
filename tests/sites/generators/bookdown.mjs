import { wholeBook } from '../books.mjs';
import { KITE } from '../kite.mjs';

const heading = (depth, { title, slug }) => `${'#'.repeat(depth)} ${title} {#${slug}}`;
const appendix = KITE.entries.at(-1);

/** A chapter, and below it the sections that are pages, too. */
function textOf(page, depth = 1) {
  const [first, ...others] = page.paragraphs;
  const text = `${heading(depth, page)}\n\n${first}\n\n### More on it {#more-on-${page.slug}}\n\n${others.join('\n\n')}\n\n`;
  return text + (page.entries ?? []).map((entry) => textOf(entry, depth + 1)).join('');
}

/** Parts and appendix have a line of their own in the list, and no page. */
function partOf(entry) {
  const kind = entry === appendix ? 'APPENDIX' : 'PART';
  return `# (${kind}) ${entry.title} {-}\n\n${entry.entries.map((below) => textOf(below)).join('')}`;
}

/** It numbers titles, and has neither a second list nor a page outside. */
function reading() {
  const { title, chapters, farewell, section } = wholeBook(KITE, { sections: 'pages' });
  const numbers = ['1', '2', '3', '4', '4.1', '4.2', '5', '6', '7', 'A'];
  const numbered = (page) => ({ ...page, title: `${numbers[chapters.indexOf(page)]} ${page.title}` });
  const all = chapters.map(numbered);
  const among = (page) => all[chapters.indexOf(page)];
  return { title, chapters: all, farewell: among(farewell), section: section.map(among) };
}

/** bookdown in its GitBook style. A part of a page has a line in the list like a page, with a `#` in its address. */
export const bookdown = {
  id: 'bookdown',
  name: 'bookdown (GitBook style)',
  from: 'debian',
  full: true,
  packages: ['r-cran-bookdown', 'pandoc'],
  reads: reading(),
  files: () => {
    const [opening, ...others] = KITE.entries;
    const chapters = others.map((entry) => (entry.entries ? partOf(entry) : textOf(entry)));
    const head = { title: KITE.title, site: 'bookdown::bookdown_site', documentclass: 'book' };
    const toc = { collapse: 'section', before: `<li><a href="./">${KITE.title}</a></li>` };
    const output = { 'bookdown::gitbook': { split_by: 'section', config: { toc } } };
    return {
      'index.Rmd': `---\n${JSON.stringify(head)}\n---\n\n${textOf(opening)}`,
      '_output.yml': JSON.stringify(output),
      '_bookdown.yml': JSON.stringify({ output_dir: 'site', rmd_files: ['index.Rmd', 'course.Rmd'] }),
      'course.Rmd': chapters.join(''),
    };
  },
  program: ['Rscript', '-e', "bookdown::render_book('index.Rmd', quiet = TRUE)"],
  output: 'site',
};
