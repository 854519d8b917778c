import { fill } from './fill';
import { listOf, pageOf, recordOf, shelfOf } from './measures';
import { probes } from './probes';
import { rebuildOf, spoil, watch, watched } from './rebuilding';

// What `scripts/bench/store.mjs` calls in this page.
Object.assign(globalThis, {
  bench: { fill, probes, listOf, shelfOf, pageOf, recordOf, rebuildOf, spoil, watch, watched },
});
