import { filesOf, wholeBook } from '../books.mjs';
import { markdownOf } from '../courses.mjs';
import { TEA } from '../tea.mjs';

const item = ({ slug, title, entries }) =>
  entries ? { title, collapsable: true, children: entries.map(item) } : [`/${slug}`, title];

/** The default theme, which folds groups and takes folded ones out of the page. A single-page application. */
export const vuepress1 = {
  id: 'vuepress-1',
  name: 'VuePress 1',
  reader: 'vuepress',
  from: 'npm',
  full: true,
  home: 'vuepress-1',
  packages: ['vuepress'],
  reads: wholeBook(TEA),
  files: () => {
    const config = {
      title: TEA.title,
      locales: { '/': { lang: 'zh-CN' } },
      dest: 'site',
      themeConfig: {
        sidebarDepth: 0,
        nav: [{ text: TEA.other.title, link: `/${TEA.other.entries[0].slug}.html` }],
        sidebar: { [`/${TEA.other.folder}/`]: TEA.other.entries.map(item), '/': TEA.entries.map(item) },
      },
    };
    return {
      'docs/.vuepress/config.js': `module.exports = ${JSON.stringify(config)};\n`,
      'docs/README.md': `# ${TEA.title}\n\n一壶茶，九讲。\n`,
      ...filesOf(TEA, (slug) => `docs/${slug}.md`, markdownOf),
    };
  },
  program: ['node_modules/vuepress/cli.js', 'build', 'docs', '--no-cache'],
  // Its webpack hashes with what OpenSSL 3 no longer offers by itself.
  env: { NODE_OPTIONS: '--openssl-legacy-provider' },
  output: 'site',
};
