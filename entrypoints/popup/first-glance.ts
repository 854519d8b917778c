import { atom } from 'nanostores';

/** Whether the courses that are seen first are on the screen, or else what is wrong with the library. */
export const glanced = atom(false);

/** Gives a way to load what is no part of the first glance, once that is over. */
export function defer<T>(load: () => Promise<T>): () => Promise<T> {
  return () => new Promise<void>((over) => glanced.subscribe((is) => is && over())).then(load);
}
