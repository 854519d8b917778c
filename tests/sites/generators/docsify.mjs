import { wholeCourse } from '../books.mjs';
import { BREAD, chaptersOf, markdownOf } from '../courses.mjs';

/** Nothing is built: docsify fetches Markdown in the browser, behind a hash, and its list is written by hand. */
export const docsify = {
  id: 'docsify',
  name: 'docsify',
  from: 'npm',
  packages: ['docsify'],
  reads: wholeCourse(BREAD),
  files: () => {
    const { title, opening, parts, closing } = BREAD;
    const link = ({ slug, title: name }) => `[${name}](${slug}.md)`;
    const groups = parts.map(
      (part) => `* ${part.title}\n${part.chapters.map((chapter) => `  * ${link(chapter)}\n`).join('')}`,
    );
    return {
      'index.html': `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="stylesheet" href="/docsify/themes/core.css"></head>
<body><div id="app"></div>
<script>window.$docsify = { name: '${title}', nameLink: '#/', loadSidebar: true };</script>
<script src="/docsify/docsify.js"></script></body></html>
`,
      'README.md': `# ${title}\n\nSix evenings, one loaf.\n`,
      '_sidebar.md': `* ${link(opening)}\n${groups.join('')}* ${link(closing)}\n`,
      ...Object.fromEntries(chaptersOf(BREAD).map((chapter) => [`${chapter.slug}.md`, markdownOf(chapter)])),
    };
  },
  copies: { 'node_modules/docsify/dist': 'docsify' },
  output: '.',
};
