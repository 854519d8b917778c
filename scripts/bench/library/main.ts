import { fill } from './fill';
import { listOf, pageOf, recordOf, shelfOf } from './measures';
import { probes } from './probes';
import { rebuildOf, spoil, watch, watched } from './rebuilding';
import { activityIn, firstSearch, search } from './searching';

// What `scripts/bench/store.mjs` and `scripts/bench/search.mjs` call in this page.
Object.assign(globalThis, {
  bench: { fill, probes, listOf, shelfOf, pageOf, recordOf, rebuildOf, spoil, watch, watched },
  searchBench: { firstSearch, search, activityIn },
});
