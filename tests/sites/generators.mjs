import { antora } from './generators/antora.mjs';
import { bookdown } from './generators/bookdown.mjs';
import { docsify } from './generators/docsify.mjs';
import { docusaurus } from './generators/docusaurus.mjs';
import { fumadocs } from './generators/fumadocs.mjs';
import { honkit } from './generators/honkit.mjs';
import { hugo } from './generators/hugo.mjs';
import { mkdocsMaterial } from './generators/mkdocs-material.mjs';
import { myst } from './generators/myst.mjs';
import { nextra } from './generators/nextra.mjs';
import { rspress } from './generators/rspress.mjs';
import { sphinx } from './generators/sphinx.mjs';
import { furo, pydata, sphinxBook } from './generators/sphinx-themes.mjs';
import { starlight } from './generators/starlight.mjs';
import { vitepress } from './generators/vitepress.mjs';
import { vuepress1 } from './generators/vuepress-1.mjs';
import { hope, vuepress2 } from './generators/vuepress-2.mjs';

/** CI builds these. */
const DAILY = [vitepress, docusaurus, docsify, honkit, mkdocsMaterial, sphinx, furo, hugo];

/** Only the full run builds these. */
const FULL = [
  ...[vuepress1, vuepress2, hope, starlight, rspress, nextra, fumadocs, antora, myst],
  ...[sphinxBook, pydata, bookdown],
];

export const GENERATORS = [...DAILY, ...FULL];
