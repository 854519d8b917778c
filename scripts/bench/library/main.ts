import { bareFactsOf, bareListOf, barePageOf, bareRecordOf, bareSearchOf, bareWriteOf } from './baselines';
import { fill } from './fill';
import { commitOf, listOf, pageOf, recordOf, shelfOf } from './measures';
import { probes } from './probes';
import { rebuildOf, spoil, watch, watched } from './rebuilding';
import { activityIn, firstSearch, search } from './searching';
import { importOf, putsOf, writeOf } from './transferring';

// The functions that `store.mjs`, `search.mjs` and `transfer.mjs` in `scripts/bench` call in this page.
Object.assign(globalThis, {
  bench: { fill, probes, commitOf, listOf, shelfOf, pageOf, recordOf, rebuildOf, spoil, watch, watched },
  searchBench: { firstSearch, search, activityIn },
  baselines: { bareFactsOf, bareListOf, barePageOf, bareRecordOf, bareSearchOf, bareWriteOf },
  transferBench: { writeOf, importOf, putsOf },
});
