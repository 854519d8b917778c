import { storedItem } from '@/storage/preferences/stored-item';
import { freshShelf, type ShelfState } from '@/transfer/shelf/run';

/** The number in the name is raised with the shape: what an older version left is then not read. */
const item = storedItem('geekbang-shelf-1', (stored) => (stored as ShelfState | undefined) ?? freshShelf());

/** How far the list was read, by whichever page; fresh when it never was. */
export const loadShelf = item.get;

/** Resolves once it is kept. */
export const saveShelf = item.set;

/** Calls back with the state after every change, until the function it returns is called. */
export const watchShelf = item.watch;
