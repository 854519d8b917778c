import { expect, it } from 'vitest';
import { SYNC_DATA } from './sync-data';
import { syncPermission } from './sync-permission';

it('asks for this host alone and, in Firefox, for what goes there', () => {
  const address = 'https://nas.example:8443/dav/';
  const origins = ['https://nas.example/*'];
  expect(syncPermission(address, false)).toEqual({ origins });
  expect(syncPermission(address, true)).toEqual({ origins, data_collection: SYNC_DATA });
});
