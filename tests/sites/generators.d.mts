import type { Reading } from './books.mjs';

/** One of the programs that books are made with, and a course in the form that it takes. */
export interface Generator {
  /** The folder that it is built in. */
  id: string;
  name: string;
  /** The reader that knows its pages, unless it is called as the generator is. */
  reader?: string;
  from: 'npm' | 'debian';
  /** Only the full run builds it. */
  full?: boolean;
  /** Folder of the npm package that brings it, below this one. */
  home?: string;
  /** What npm or Debian calls it. */
  packages: string[];
  /** What someone finds to read there. */
  reads: Reading;
  /** The sources, by path. */
  files(): Record<string, string>;
  /** What builds them: a file of its package's folder for Node, or a program on the path. */
  program?: string[];
  /** What its program finds in its environment. */
  env?: Record<string, string>;
  /** Folders of the package that the site takes along, by where they stand. */
  copies?: Record<string, string>;
  /** Where the site is afterwards. */
  output: string;
}

/** The real generators. */
export const GENERATORS: Generator[];
