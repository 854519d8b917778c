import { wholeBook } from '../books.mjs';
import { KITE } from '../kite.mjs';
import { UI } from './antora-ui.mjs';

const lastOf = (slug) => slug.split('/').at(-1);

const line = ({ slug, title, entries }, depth) =>
  entries
    ? `${'*'.repeat(depth)} ${title}\n${entries.map((entry) => line(entry, depth + 1)).join('')}`
    : `${'*'.repeat(depth)} xref:${lastOf(slug)}.adoc[${title}]\n`;

const pagesIn = (entries) => entries.flatMap((entry) => (entry.entries ? pagesIn(entry.entries) : [entry]));

/** A component has a title, a list and pages of its own. */
function component(name, { title, entries }, outside = []) {
  const pages = [...pagesIn(entries), ...outside].map(({ slug, title: heading, paragraphs }) => [
    `${name}/modules/ROOT/pages/${lastOf(slug)}.adoc`,
    `= ${heading}\n\n${paragraphs.join('\n\n')}\n`,
  ]);
  const start = `${lastOf(pagesIn(entries)[0].slug)}.adoc`;
  return {
    [`${name}/antora.yml`]: JSON.stringify({
      name,
      title,
      version: null,
      start_page: start,
      nav: ['modules/ROOT/nav.adoc'],
    }),
    [`${name}/modules/ROOT/nav.adoc`]: entries.map((entry) => line(entry, 1)).join(''),
    ...Object.fromEntries(pages),
  };
}

/** It takes its sources from a repository, so one is made of them first. */
const BUILD = `import fs from 'node:fs';
import { createRequire } from 'node:module';
import generate from '@antora/site-generator';
const git = createRequire(createRequire(import.meta.url).resolve('@antora/site-generator'))('isomorphic-git');
const dir = import.meta.dirname;
await git.init({ fs, dir, defaultBranch: 'main' });
await git.add({ fs, dir, filepath: ['course', '${KITE.other.folder}'] });
await git.commit({ fs, dir, message: 'The course', author: { name: 'Nobody', email: 'nobody@example.com' } });
await generate(['--playbook', dir + '/playbook.json', '--quiet'], {});
`;

/** Antora with a bundle of ours: a component is a book. */
export const antora = {
  id: 'antora',
  name: 'Antora (a bundle in the shape of its own)',
  from: 'npm',
  full: true,
  home: 'full',
  packages: ['@antora/site-generator'],
  reads: wholeBook(KITE),
  files: () => ({
    'build.mjs': BUILD,
    'playbook.json': JSON.stringify({
      site: { title: 'Paper and wind', start_page: 'course::welcome.adoc' },
      content: { sources: [{ url: '.', branches: 'HEAD', start_paths: ['course', KITE.other.folder] }] },
      ui: { bundle: { url: './ui' } },
      output: { dir: './site', clean: true },
      runtime: { cache_dir: './.cache' },
    }),
    ...Object.fromEntries(Object.entries(UI).map(([path, text]) => [`ui/${path}`, text])),
    ...component('course', KITE, [KITE.outside]),
    ...component(KITE.other.folder, KITE.other),
  }),
  program: ['.built/antora/build.mjs'],
  output: 'site',
};
