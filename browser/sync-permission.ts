import { patternOf } from './hosts';
import { SYNC_DATA } from './sync-data';

/** What the click on *Try* asks for: this host only, and in Firefox the kinds of data that go there. */
export function syncPermission(address: string): { origins: string[] } {
  const asked = { origins: [patternOf(address)] };
  return import.meta.env.FIREFOX ? { ...asked, ...{ data_collection: SYNC_DATA } } : asked;
}
