import type { SyncIdentity } from './sync-identity';

/** A device that has just begun. For tests. */
export const IDENTITY: SyncIdentity = {
  fileId: '00000000-0000-4000-8000-000000000001',
  name: 'Desk',
  library: '00000000-0000-4000-8000-0000000000aa',
  aliases: [],
  former: [],
  isEncrypted: false,
  count: 0,
  wantsBase: false,
  wasSeen: false,
  isPaused: false,
  hasNews: false,
  reportedAt: 0,
  digestedAt: 0,
  baseAt: 0,
  mirrored: {},
};
