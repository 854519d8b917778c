import { allPages, sectionsIn, wholeBook } from '../books.mjs';
import { KITE } from '../kite.mjs';

const underlined = (title) => `${title}\n${'='.repeat(title.length)}\n\n`;

/** A list of pages; `caption` stands above it and is no page. */
const tree = (entries, caption) =>
  `.. toctree::\n${caption ? `   :caption: ${caption}\n` : '   :hidden:\n'}\n${entries.map(({ slug }) => `   ${slug}\n`).join('')}\n`;

/** A page's text and, where it is a section, the list of what lies below it. */
const pageOf = ({ title, paragraphs, entries }) =>
  `${underlined(title)}${paragraphs.join('\n\n')}\n\n${entries ? tree(entries) : ''}`;

/** Each part is a caption above its pages; a section within a part is a page. */
const captioned = () => {
  const loose = (entry) => tree([entry], entry === KITE.entries[0] ? 'Welcome' : 'Farewell');
  const lists = KITE.entries.map((entry) =>
    entry.entries ? tree(entry.entries, entry.title) : loose(entry),
  );
  const sections = sectionsIn(KITE.entries).filter((section) => !KITE.entries.includes(section));
  return { lists: [...lists, tree(KITE.other.entries, KITE.other.title)], sections };
};

/** Each part is a page of its own in one list, as the theme's bar of sections at the top wants it. */
const nested = () => {
  const other = {
    ...KITE.other,
    slug: `${KITE.other.folder}/index`,
    paragraphs: ['What the kite is built on.'],
  };
  const below = { ...other, entries: other.entries.map(({ slug }) => ({ slug: slug.split('/').at(-1) })) };
  return { lists: [tree([...KITE.entries, other])], sections: [...sectionsIn(KITE.entries), below] };
};

const theme = ({
  id,
  name,
  reader = id,
  full = true,
  theme: html_theme,
  package: own,
  lay,
  parts = 'headings',
}) => ({
  id,
  name,
  reader,
  from: 'debian',
  full,
  packages: ['python3-sphinx', own],
  reads: wholeBook(KITE, { sections: 'pages', parts }),
  files: () => {
    const { lists, sections } = lay();
    const config = { project: KITE.title, html_theme, language: 'en' };
    const pages = [...allPages(KITE), ...sections].map((page) => [`${page.slug}.rst`, pageOf(page)]);
    return {
      'conf.py': Object.entries(config)
        .map(([key, value]) => `${key} = ${JSON.stringify(value)}\n`)
        .join(''),
      'index.rst': `${underlined(KITE.title)}${lists.join('')}`,
      ...Object.fromEntries(pages),
      'imprint.rst': `:orphan:\n\n${pageOf(KITE.outside)}`,
    };
  },
  program: ['sphinx-build', '-q', '-W', '-b', 'html', '.', 'site'],
  output: 'site',
});

export const furo = theme({
  id: 'furo',
  name: 'Sphinx (furo)',
  full: false,
  theme: 'furo',
  package: 'furo',
  lay: captioned,
});

export const sphinxBook = theme({
  id: 'sphinx-book',
  name: 'Sphinx (book theme), Jupyter Book 0',
  reader: 'pydata-sphinx',
  theme: 'sphinx_book_theme',
  package: 'python3-sphinx-book-theme',
  lay: captioned,
});

export const pydata = theme({
  id: 'pydata',
  name: 'Sphinx (pydata)',
  reader: 'pydata-sphinx',
  theme: 'pydata_sphinx_theme',
  package: 'python3-pydata-sphinx-theme',
  lay: nested,
  parts: 'pages',
});
