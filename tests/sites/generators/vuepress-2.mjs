import { filesOf, wholeBook } from '../books.mjs';
import { markdownOf } from '../courses.mjs';
import { KITE } from '../kite.mjs';
import { TEA } from '../tea.mjs';

const item = ({ slug, title, entries }) =>
  entries
    ? { text: title, collapsible: true, children: entries.map(item) }
    : { text: title, link: `/${slug}.html` };

/** By themselves both themes lead only as far as the end of a group, so a page says what comes next. */
function withNext(book) {
  const { chapters } = wholeBook(book);
  return (page) => {
    const next = chapters[chapters.indexOf(page) + 1];
    const head = chapters.includes(page) && next ? `---\nnext: /${next.slug}.html\n---\n\n` : '';
    return head + markdownOf(page);
  };
}

/** What both themes take: one list of the course, and another one of what lies in the folder beside it. */
function siteOf(book, { theme, lang, home, options = {} }) {
  const config = { title: book.title, lang, description: book.title };
  const sidebar = { [`/${book.other.folder}/`]: book.other.entries.map(item), '/': book.entries.map(item) };
  const navbar = [{ text: book.other.title, link: `/${book.other.entries[0].slug}.html` }];
  return {
    'docs/.vuepress/config.mjs': `import { viteBundler } from '@vuepress/bundler-vite';
import theme from './theme.mjs';
const bundler = viteBundler();
export default { ...${JSON.stringify(config)}, bundler, theme, dest: 'site', temp: '.temp', cache: '.cache' };
`,
    'docs/.vuepress/theme.mjs': `import { ${theme.name} } from '${theme.from}';
export default ${theme.name}(${JSON.stringify({ navbar, sidebar, ...options })});
`,
    'docs/README.md': home,
    ...filesOf(book, (slug) => `docs/${slug}.md`, withNext(book)),
  };
}

const shared = {
  from: 'npm',
  full: true,
  home: 'full',
  program: ['node_modules/vuepress/bin/vuepress.js', 'build', 'docs'],
  output: 'site',
};

/** The default theme of VuePress 2. */
export const vuepress2 = {
  ...shared,
  id: 'vuepress-2',
  name: 'VuePress 2',
  reader: 'vuepress',
  packages: ['vuepress', '@vuepress/theme-default'],
  reads: wholeBook(KITE),
  files: () =>
    siteOf(KITE, {
      theme: { name: 'defaultTheme', from: '@vuepress/theme-default' },
      lang: 'en-US',
      home: `# ${KITE.title}\n\nSeven evenings, one string.\n`,
      options: { sidebarDepth: 0 },
    }),
};

/** The theme hope, which does not render what is folded. */
export const hope = {
  ...shared,
  id: 'vuepress-hope',
  name: 'VuePress 2 (hope)',
  reader: 'vuepress',
  packages: ['vuepress', 'vuepress-theme-hope'],
  reads: wholeBook(TEA),
  files: () =>
    siteOf(TEA, {
      theme: { name: 'hopeTheme', from: 'vuepress-theme-hope' },
      lang: 'zh-CN',
      home: `# ${TEA.title}\n\n一壶茶，九讲。\n`,
    }),
};
