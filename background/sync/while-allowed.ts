import { isSyncAllowed } from '@/browser/sync-permission';
import { type Transport, TransportError } from '@/sync/transport';

/**
 * The same way, which asks before each step whether the browser still lets us go it: what the person takes back in the
 * middle of a round ends it there, with the problem `permission`.
 */
export function whileAllowed(address: string, { list, get, put, remove }: Transport): Transport {
  const guarded =
    <Given extends unknown[], T>(verb: (...given: Given) => Promise<T>) =>
    async (...given: Given): Promise<T> => {
      if (!(await isSyncAllowed(address))) throw new TransportError('permission');
      return await verb(...given);
    };
  return { list: guarded(list), get: guarded(get), put: guarded(put), remove: guarded(remove) };
}
