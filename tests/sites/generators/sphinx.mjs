import { wholeCourse } from '../books.mjs';
import { BREAD, chaptersOf } from '../courses.mjs';

const underlined = (title, line) => `${title}\n${line.repeat(title.length)}\n`;

const listed = (caption, chapters) =>
  `.. toctree::\n   :caption: ${caption}\n\n${chapters.map(({ slug }) => `   ${slug}\n`).join('')}\n`;

/** The theme of Read the Docs. Its list may leave pages out, and it does not say so. */
export const sphinx = {
  id: 'sphinx',
  name: 'Sphinx (Read the Docs)',
  from: 'debian',
  packages: ['python3-sphinx', 'python3-sphinx-rtd-theme'],
  reads: wholeCourse(BREAD),
  files: () => {
    const { title, opening, parts, closing } = BREAD;
    const lists = [
      listed('Welcome', [opening]),
      ...parts.map((part) => listed(part.title, part.chapters)),
      listed('Farewell', [closing]),
    ];
    return {
      'conf.py': `project = ${JSON.stringify(title)}\nhtml_theme = 'sphinx_rtd_theme'\nlanguage = 'en'\n`,
      'index.rst': `${underlined(title, '=')}\n${lists.join('')}`,
      ...Object.fromEntries(
        chaptersOf(BREAD).map((chapter) => [
          `${chapter.slug}.rst`,
          `${underlined(chapter.title, '=')}\n${chapter.paragraphs.join('\n\n')}\n`,
        ]),
      ),
    };
  },
  program: ['sphinx-build', '-q', '-W', '-b', 'html', '.', 'site'],
  output: 'site',
};
