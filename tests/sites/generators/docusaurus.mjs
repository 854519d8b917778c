import { wholeCourse } from '../books.mjs';
import { BREAD, chaptersOf, markdownOf } from '../courses.mjs';

/** The classic theme, which folds the sidebar's categories and leaves out what is folded. A single-page application. */
export const docusaurus = {
  id: 'docusaurus',
  name: 'Docusaurus',
  from: 'npm',
  packages: ['@docusaurus/core'],
  reads: wholeCourse(BREAD),
  files: () => {
    const { title, opening, parts, closing } = BREAD;
    const categories = parts.map((part) => ({
      type: 'category',
      label: part.title,
      items: part.chapters.map(({ slug }) => slug),
    }));
    const classic = { docs: { sidebarPath: './sidebars.json' }, blog: false };
    const config = {
      title,
      url: 'https://docusaurus.example',
      baseUrl: '/',
      presets: [['classic', classic]],
      themeConfig: { navbar: { title } },
    };
    const sidebar = [opening.slug, ...categories, closing.slug];
    return {
      'docusaurus.config.mjs': `export default ${JSON.stringify(config)};\n`,
      'sidebars.json': JSON.stringify({ course: sidebar }),
      // Without a package of its own it looks for one further up, and takes the whole checkout for the site.
      'package.json': '{ "private": true }\n',
      'src/pages/index.md': `# ${title}\n\n[Begin](/docs/${opening.slug})\n`,
      ...Object.fromEntries(
        chaptersOf(BREAD).map((chapter) => [`docs/${chapter.slug}.md`, markdownOf(chapter)]),
      ),
    };
  },
  program: ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build', '--no-minify'],
  output: 'build',
};
