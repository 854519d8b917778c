import { fill } from './fill';
import { listOf, pageOf, recordOf } from './measures';
import { probes } from './probes';
import { rebuildOf, watch, watched } from './rebuilding';
import { activityIn, firstSearch, search } from './searching';

// What `scripts/bench/store.mjs` calls in this page.
Object.assign(globalThis, {
  bench: { fill, probes, listOf, pageOf, recordOf, rebuildOf, watch, watched },
  searchBench: { firstSearch, search, activityIn },
});
