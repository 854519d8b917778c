import { wholeBases } from '../files/base-parts';
import type { BasePart, SegmentFile, SyncFile } from '../files/file-names';

/** What is read next of a device: a segment, or the parts of a base; and the count up to which it leads. */
export interface Step {
  files: (SegmentFile | BasePart)[];
  to: number;
}

/**
 * What leads on from a count that was read. Whoever begins takes the greatest whole base; else the segment that follows
 * and reaches farthest; and a base where none follows. `doubted`: where both came to different facts, a base that is none
 * of these comes first. `null`: nothing that is there leads on.
 */
export function nextOf(files: readonly SyncFile[], count: number, doubted?: readonly string[]): Step | null {
  const bases = wholeBases(files.filter((file) => file.kind === 'base'));
  const asked = doubted && bases.find(([first]) => first && !doubted.includes(first.baseId));
  if (asked?.[0]) return { files: asked, to: asked[0].count };
  const [base] = bases;
  const to = base?.[0]?.count ?? 0;
  const whole = base && to > count ? { files: base, to } : null;
  if (count === 0 && whole) return whole;
  const segment = following(
    files.filter((file) => file.kind === 'segment'),
    count,
  );
  return segment ? { files: [segment], to: segment.to } : whole;
}

/** A count that two files say differently comes from two devices that do not know of each other yet. */
function following(segments: readonly SegmentFile[], count: number): SegmentFile | null {
  const isAmbiguous = (one: SegmentFile) =>
    segments.some(({ name, from, to }) => name !== one.name && from === one.from && to === one.to);
  const next = segments.filter((each) => each.from <= count + 1 && each.to > count && !isAmbiguous(each));
  return next.sort((a, b) => b.to - a.to)[0] ?? null;
}
