import { docsify } from './generators/docsify.mjs';
import { docusaurus } from './generators/docusaurus.mjs';
import { hugo } from './generators/hugo.mjs';
import { mkdocsMaterial } from './generators/mkdocs-material.mjs';
import { sphinx } from './generators/sphinx.mjs';
import { vitepress } from './generators/vitepress.mjs';

export const GENERATORS = [vitepress, docusaurus, docsify, mkdocsMaterial, sphinx, hugo];
