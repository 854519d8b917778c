import type { SiteReader } from '../reader';

const found = import.meta.glob<SiteReader>('./*/reader.ts', { eager: true, import: 'reader' });

/** Every reader there is: a folder beside this file with a `reader.ts` is one, and nothing else need be edited. */
export const readers: readonly SiteReader[] = Object.values(found);
