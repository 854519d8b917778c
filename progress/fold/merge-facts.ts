import { canonicalJson } from '../model/canonical-json';
import type { Fact, Mark, Visit } from '../model/facts';
import { compareText } from '../model/order';
import { unionSlices } from '../model/slices';

/**
 * Two states of one visit as one: start by minimum, end, engaged seconds and media by maximum, slices by OR.
 * What does not grow is taken from the smaller (seq, device, canonical JSON), so that every store picks the same.
 */
export function mergeVisits(a: Visit, b: Visit): Visit {
  const kept = smaller(fixedPart(a), fixedPart(b));
  return {
    ...kept,
    startedAt: Math.min(a.startedAt, b.startedAt),
    endedAt: Math.max(a.endedAt, b.endedAt),
    engaged: Math.max(a.engaged, b.engaged),
    slices: unionSlices(a.slices, b.slices),
    media: Math.max(a.media, b.media),
  };
}

/** Of two marks with one id the smaller (seq, device, canonical JSON). */
export function mergeMarks(a: Mark, b: Mark): Mark {
  return smaller(a, b);
}

function fixedPart({ id, device, seq, courseKey, chapterKey, minimum, evidence }: Visit) {
  return { id, device, seq, courseKey, chapterKey, minimum, evidence };
}

function smaller<T extends Fact>(a: T, b: T): T {
  const order =
    a.seq - b.seq || compareText(a.device, b.device) || compareText(canonicalJson(a), canonicalJson(b));
  return order <= 0 ? a : b;
}

/** Facts with equal ids put together by `merge`. */
export function unique<T extends Fact>(facts: Iterable<T>, merge: (a: T, b: T) => T): T[] {
  const byId = new Map<string, T>();
  for (const fact of facts) {
    const known = byId.get(fact.id);
    byId.set(fact.id, known ? merge(known, fact) : fact);
  }
  return [...byId.values()];
}
