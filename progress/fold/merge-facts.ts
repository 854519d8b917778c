import { secondsToRead, USUAL_SPEED } from '../completion/effort';
import { canonicalJson } from '../model/canonical-json';
import type { Fact, Mark, Visit, VisitEvidence } from '../model/facts';
import { optional } from '../model/optional';
import { compareText } from '../model/order';
import { mergeRecordings } from '../model/recordings';
import { unionSlices } from '../model/slices';

/**
 * Two states of one visit as one: start by minimum, end, engaged seconds and lengths by maximum, recordings by OR, and
 * so the slices of texts of one length; those of a longer text stand above those of a shorter one. It was attended if
 * either was, and stopped where the later one did.
 * What does not grow is taken from the smaller (seq, device, canonical JSON), so that every store picks the same.
 */
export function mergeVisits(a: Visit, b: Visit): Visit {
  const kept = smaller(fixedPart(a), fixedPart(b));
  const recordings = mergeRecordings(a.recordings ?? [], b.recordings ?? []);
  const { slices, ...lengths } = mergeText(a, b);
  return {
    ...kept,
    startedAt: Math.min(a.startedAt, b.startedAt),
    endedAt: Math.max(a.endedAt, b.endedAt),
    engaged: Math.max(a.engaged, b.engaged),
    slices,
    ...(recordings.length > 0 ? { recordings } : {}),
    ...(a.unattended && b.unattended ? { unattended: true } : {}),
    ...optional({ passage: later(a, b).passage }),
    evidence: { ...kept.evidence, ...lengths, ...mergeMedia(a.evidence, b.evidence) },
  };
}

function mergeText(a: Visit, b: Visit): Pick<Visit, 'slices'> & Pick<VisitEvidence, 'cjk' | 'words'> {
  const [{ cjk, words }, other] = [a.evidence, b.evidence];
  const longer =
    secondsToRead(a.evidence, USUAL_SPEED) - secondsToRead(other, USUAL_SPEED) || cjk - other.cjk;
  if (longer > 0) return { slices: a.slices, cjk, words };
  if (longer < 0) return { slices: b.slices, cjk: other.cjk, words: other.words };
  return { slices: unionSlices(a.slices, b.slices), cjk, words };
}

function mergeMedia(a: VisitEvidence, b: VisitEvidence): Pick<VisitEvidence, 'mediaSeconds' | 'playlist'> {
  const lists = [a.playlist, b.playlist].filter((list) => list !== undefined);
  const [playlist] = lists.sort(
    (one, two) => sum(two) - sum(one) || compareText(canonicalJson(one), canonicalJson(two)),
  );
  const mediaSeconds = Math.max(a.mediaSeconds ?? 0, b.mediaSeconds ?? 0) || undefined;
  return optional({ mediaSeconds, playlist });
}

const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0);

function later(a: Visit, b: Visit): Visit {
  const order = a.endedAt - b.endedAt || compareText(a.passage ?? '', b.passage ?? '');
  return order >= 0 ? a : b;
}

/** Of two marks with one id the smaller (seq, device, canonical JSON). */
export function mergeMarks(a: Mark, b: Mark): Mark {
  return smaller(a, b);
}

function fixedPart({ id, device, seq, courseKey, chapterKey, minimum, evidence }: Visit) {
  const { cjk: _, words: __, mediaSeconds: ___, playlist: ____, ...fixed } = evidence;
  return { id, device, seq, courseKey, chapterKey, minimum, evidence: fixed };
}

function smaller<T extends Fact>(a: T, b: T): T {
  const order =
    a.seq - b.seq || compareText(a.device, b.device) || compareText(canonicalJson(a), canonicalJson(b));
  return order <= 0 ? a : b;
}

/** Facts with distinct ids; `merge` joins those with equal ids. */
export function unique<T extends Fact>(facts: Iterable<T>, merge: (a: T, b: T) => T): T[] {
  const byId = new Map<string, T>();
  for (const fact of facts) {
    const known = byId.get(fact.id);
    byId.set(fact.id, known ? merge(known, fact) : fact);
  }
  return [...byId.values()];
}
