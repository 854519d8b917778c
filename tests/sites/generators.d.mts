import type { Course } from './courses.mjs';

/** One of the programs that books are made with, and a course in the form that it takes. */
export interface Generator {
  /** The folder that it is built in. */
  id: string;
  name: string;
  from: 'npm' | 'debian';
  /** What npm or Debian calls it. */
  packages: string[];
  course: Course;
  /** The sources, by path. */
  files(): Record<string, string>;
  /** What builds them: a file of this package's for Node, or a program on the path. */
  program?: string[];
  /** Folders of the package that the site takes along, by where they stand. */
  copies?: Record<string, string>;
  /** Where the site is afterwards. */
  output: string;
}

/** The real generators, those from npm first. */
export const GENERATORS: Generator[];
