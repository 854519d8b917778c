import { filesOf, sectionsIn, wholeBook } from '../books.mjs';
import { markdownOf } from '../courses.mjs';
import { KITE } from '../kite.mjs';

/** A line of the list; what is a section has a page, too, unless it stands for a part. */
const line = ({ slug, title, entries = [] }, depth) =>
  `${'  '.repeat(depth)}* [${title}](${slug}.md)\n${entries.map((entry) => line(entry, depth + 1)).join('')}`;

/** HonKit, which carries on GitBook 3: one list of the whole book, in which each line is a page. */
export const honkit = {
  id: 'honkit',
  name: 'HonKit',
  from: 'npm',
  packages: ['honkit'],
  reads: wholeBook(KITE, { sections: 'pages' }),
  files: () => {
    const [opening, ...others] = KITE.entries;
    const parts = others.filter(({ entries }) => entries);
    const heading = (entry) =>
      entry.entries
        ? `\n## ${entry.title}\n\n${entry.entries.map((below) => line(below, 0)).join('')}`
        : `\n----\n\n${line(entry, 0)}`;
    const { title, entries } = KITE.other;
    return {
      'book.json': JSON.stringify({ title: KITE.title, language: 'en', plugins: ['-search', '-sharing'] }),
      'README.md': `# ${KITE.title}\n\nSeven evenings, one string. Begin with *${opening.title}*.\n`,
      'SUMMARY.md': `# Summary\n\n* [${KITE.title}](README.md)\n${line(opening, 0)}${others.map(heading).join('')}${heading({ title, entries })}`,
      ...filesOf(KITE, (slug) => `${slug}.md`, markdownOf),
      ...Object.fromEntries(
        sectionsIn(KITE.entries)
          .filter((section) => !parts.includes(section))
          .map((section) => [`${section.slug}.md`, markdownOf(section)]),
      ),
    };
  },
  program: ['node_modules/honkit/bin/honkit.js', 'build', '.', 'site'],
  output: 'site',
};
