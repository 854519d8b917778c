import { atom } from 'nanostores';

/** Whether the first courses, or a problem of the library, are on the screen. */
export const glanced = atom(false);

/** Makes a load wait until the first glance is over. */
export function defer<T>(load: () => Promise<T>): () => Promise<T> {
  return () => new Promise<void>((over) => glanced.subscribe((is) => is && over())).then(load);
}
