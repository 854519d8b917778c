import { filesOf, wholeBook } from '../books.mjs';
import { markdownOf } from '../courses.mjs';
import { KITE } from '../kite.mjs';
import { THEME } from './myst-theme.mjs';

const item = ({ slug, title, entries }) =>
  entries ? { title, children: entries.map(item) } : { file: `${slug}.md` };

/** It has one list a project, and builds no page that is not in it. */
const { outside, ...reads } = wholeBook(KITE);

/** MyST, which is Jupyter Book 2, with a theme of ours. */
export const myst = {
  id: 'myst',
  name: 'MyST (a theme in the shape of its book theme)',
  from: 'npm',
  full: true,
  home: 'full',
  packages: ['mystmd'],
  reads,
  files: () => {
    const other = { title: KITE.other.title, children: KITE.other.entries.map(item) };
    const project = { title: KITE.title, toc: [{ file: 'index.md' }, ...KITE.entries.map(item), other] };
    return {
      'myst.yml': JSON.stringify({
        version: 1,
        project,
        site: { template: './theme', title: KITE.title, options: { folders: true } },
      }),
      'index.md': `# ${KITE.title}\n\nSeven evenings, one string.\n`,
      ...filesOf({ ...KITE, outside: KITE.entries[0] }, (slug) => `${slug}.md`, markdownOf),
      ...Object.fromEntries(Object.entries(THEME).map(([path, text]) => [`theme/${path}`, text])),
    };
  },
  program: ['node_modules/mystmd/dist/myst.cjs', 'build', '--html', '--ci'],
  output: '_build/html',
};
