import { freshShelf, type ShelfState } from '@/transfer/shelf/run';
import { storedItem } from './stored-item';

/** Raise the number in the name when the shape changes, so that the state of an older version is not read. */
const item = storedItem('geekbang-shelf-1', (stored) => (stored as ShelfState | undefined) ?? freshShelf());

/** How far any page has read the list; fresh if none ever did. */
export const loadShelf = item.get;

/** Resolves once the state is stored. */
export const saveShelf = item.set;

/** Drops these courses, which are forgotten for good, from what was read of the list. */
export async function forgetOnShelf(courseKeys: readonly string[]): Promise<void> {
  await item.change((state) => {
    const left = state.courses.filter(({ id }) => !courseKeys.includes(`geekbang:${id}`));
    return left.length === state.courses.length ? state : { ...state, courses: left };
  });
}

/** Calls back with the state after every change, until the function it returns is called. */
export const watchShelf = item.watch;
