import { wholeCourse } from '../books.mjs';
import { chaptersOf, markdownOf, PLANE } from '../courses.mjs';

const link = ({ slug, title }) => ({ text: title, link: `/${slug}` });

/** The default theme, one part of its sidebar folded. A single-page application. */
export const vitepress = {
  id: 'vitepress',
  name: 'VitePress',
  from: 'npm',
  packages: ['vitepress'],
  reads: wholeCourse(PLANE),
  files: () => {
    const { title, opening, parts, closing } = PLANE;
    const groups = parts.map((part, at) => ({
      text: part.title,
      collapsed: at > 0,
      items: part.chapters.map(link),
    }));
    const config = {
      title,
      lang: 'zh-CN',
      themeConfig: { sidebar: [link(opening), ...groups, link(closing)] },
    };
    return {
      '.vitepress/config.mjs': `export default ${JSON.stringify(config)};\n`,
      'index.md': `---\nlayout: home\nhero:\n  name: ${title}\n---\n`,
      ...Object.fromEntries(chaptersOf(PLANE).map((chapter) => [`${chapter.slug}.md`, markdownOf(chapter)])),
    };
  },
  program: ['node_modules/vitepress/bin/vitepress.js', 'build'],
  output: '.vitepress/dist',
};
