import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reach } from './scripts/lib/import-graph';

const ROOT = fileURLToPath(new URL('.', import.meta.url));

/** The framework that every page of ours needs. */
const FRAMEWORK = /node_modules\/(@?nanostores|preact)\/|virtual:wxt-(html-)?plugins/;

/** A group of modules that the bundler puts into one file. The first group whose test accepts a module takes it. */
interface ChunkGroup {
  name: string;
  test: RegExp | ((id: string) => boolean);
}

/**
 * The files into which our pages are cut. What the popup imports before it shows anything is in two, because many small
 * files compress badly: `ui` for all pages, `library-data` for those that open the library. Both follow from imports,
 * so that no rename changes them. Dexie and the chart library stand alone: `npm run bench` can weigh what we add to the
 * first, and Mozilla's linter can tell what it finds in the second from our code.
 */
export function pageChunks(): ChunkGroup[] {
  const opening = reach(['entrypoints/popup/main.tsx'], (each) => !each.isType && !each.isLazy);
  const isOpening = (id: string, rooms: RegExp) => {
    const file = relative(ROOT, id).split(sep).join('/');
    return opening.has(file) && rooms.test(file);
  };
  return [
    { name: 'dexie', test: /node_modules\/dexie\// },
    {
      name: 'ui',
      test: (id) =>
        FRAMEWORK.test(id) ||
        isOpening(id, /^(browser|components|locales|messages|entrypoints\/popup\/page)\//),
    },
    { name: 'library-data', test: (id) => isOpening(id, /^(storage|progress|detection)\//) },
    { name: 'charts', test: /node_modules\/(@observablehq\/plot|d3(-\w+)*)\// },
  ];
}
