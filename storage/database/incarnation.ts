import { storedItem } from '../preferences/stored-item';

const item = storedItem('incarnation', (stored) => (typeof stored === 'string' ? stored : ''), 'session');

/**
 * The id under which this store signs facts since the browser started. A copied or restored profile counts on from an
 * old number and would use numbers twice; it draws another id, so that no (device, seq) ever names two facts.
 */
export async function incarnation(): Promise<string> {
  return (await item.get()) || (await item.change((known) => known || crypto.randomUUID()));
}

/** Draws another id with the next fact: the library was put back to an earlier state. */
export async function endIncarnation(): Promise<void> {
  await item.remove();
}
