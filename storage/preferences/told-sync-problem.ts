import { storedItem } from './stored-item';

const item = storedItem('sync-problem-told', (stored) => (typeof stored === 'string' ? stored : ''));

/** The kind of problem that the popup has told and the person dismissed; empty if there is none. */
export const readToldProblem = item.get;

/** Keeps that this kind was told; empty once it has passed. */
export async function tellProblem(kind: string): Promise<void> {
  await item.change(() => kind);
}
