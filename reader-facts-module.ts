import type { Plugin } from 'vite';
import { factsOf, sourceOfFacts } from './detection/sites/facts-of';
import { allReaders } from './reader-scripts';

/** Puts the readers' facts in place of the module that takes them from the readers. */
export function readerFactsModule(): Plugin {
  return {
    name: 'reader-facts',
    enforce: 'pre',
    async load(id) {
      if (!/\/detection\/sites\/reader-facts\.ts$/.test(id)) return null;
      return sourceOfFacts((await allReaders()).map(factsOf));
    },
  };
}
