import type { OutlineChapter } from '@/detection/reader';
import { canonicalJson } from '../model/canonical-json';
import type { OutlineParts, OutlineStep } from '../model/facts';
import { compareText } from '../model/order';

/** Chapters of a list at most, and as many from other sightings. A page reports no more at a time. */
export const MOST_CHAPTERS = 3_000;

/** Bytes of a list at most, and of what other sightings added: a backup's line has room for what is made of both. */
const MOST_BYTES = 3 * 2 ** 20;

/** Lists shorter than this are never too long: their fields are bounded when a page reports them. */
const SHORT = 60;

/**
 * The sightings as far as an outline holds them: of its list the beginning, of what other sightings added the latest.
 * What is left out is told in `cut`.
 */
export function withinLimits(parts: OutlineParts): OutlineParts {
  const { base, later } = parts;
  if ((base?.chapters.length ?? 0) + later.length <= SHORT) return parts;
  const listed = fitting<OutlineChapter>(base?.chapters ?? []);
  const added = fitting<OutlineStep>([...later].sort(latestFirst));
  const isCut = listed.length < (base?.chapters.length ?? 0) || added.length < later.length;
  if (!isCut) return parts;
  const kept = new Set(added);
  return {
    ...parts,
    base: base && { ...base, chapters: listed },
    later: later.filter((step) => kept.has(step)),
    cut: true,
  };
}

/** The first items that fit together. */
function fitting<T>(items: readonly T[]): T[] {
  const encoder = new TextEncoder();
  let room = MOST_BYTES;
  const end = items.findIndex((item, i) => {
    room -= encoder.encode(JSON.stringify(item)).length;
    return i >= MOST_CHAPTERS || room < 0;
  });
  return items.slice(0, end < 0 ? items.length : end);
}

function latestFirst(a: OutlineStep, b: OutlineStep): number {
  return (
    b.seenAt - a.seenAt ||
    compareText(a.chapter.key, b.chapter.key) ||
    compareText(canonicalJson(a), canonicalJson(b))
  );
}
