import { filesOf, wholeBook } from '../books.mjs';
import { markdownOf } from '../courses.mjs';
import { TEA } from '../tea.mjs';

const item = ({ slug, title, entries }) =>
  entries
    ? { text: title, collapsible: true, collapsed: true, items: entries.map(item) }
    : { text: title, link: `/${slug}` };

/** Rspress, whose pages turn within one document. */
export const rspress = {
  id: 'rspress',
  name: 'Rspress',
  from: 'npm',
  full: true,
  home: 'full',
  packages: ['@rspress/core'],
  reads: wholeBook(TEA),
  files: () => {
    const config = {
      root: 'docs',
      outDir: 'site',
      title: TEA.title,
      lang: 'zh',
      themeConfig: {
        nav: [{ text: TEA.other.title, link: `/${TEA.other.entries[0].slug}` }],
        sidebar: { [`/${TEA.other.folder}/`]: TEA.other.entries.map(item), '/': TEA.entries.map(item) },
      },
    };
    return {
      'rspress.config.mjs': `export default ${JSON.stringify(config)};\n`,
      'docs/index.md': `# ${TEA.title}\n\n一壶茶，九讲。\n`,
      ...filesOf(TEA, (slug) => `docs/${slug}.md`, markdownOf),
    };
  },
  program: ['node_modules/@rspress/core/bin/rspress.js', 'build'],
  output: 'site',
};
