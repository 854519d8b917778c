import { factsOf, type ReaderFacts } from './facts-of';
import { readers } from './registry';

/**
 * The facts of all readers, for code that reads no page. The build puts the facts themselves in place of this module
 * (`reader-facts-module.ts`), so that the background carries no reader.
 */
export const readerFacts: readonly ReaderFacts[] = readers.map(factsOf);
