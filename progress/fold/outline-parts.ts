import type { CourseSighting, OutlineChapter, OutlineSighting } from '@/detection/reader';
import { canonicalJson } from '../model/canonical-json';
import type { Outline, OutlineField, OutlineParts, OutlineStep } from '../model/facts';
import { compareText } from '../model/order';
import { withinLimits } from './outline-limits';
import { unionOf } from './outline-union';

const FIELDS: readonly OutlineField[] = ['title', 'author', 'url', 'language', 'publishing'];

type CourseFields = Partial<Record<OutlineField, string | undefined>>;

/**
 * One sighting of a course as an outline; without chapters where the page knew none. `seenAt` in milliseconds, `on` the
 * key of the chapter on whose page the list stood, if it was one.
 */
export function outlineOf(
  courseKey: string,
  course: CourseSighting,
  sighting: OutlineSighting | undefined,
  seenAt: number,
  on?: string,
): Outline {
  return assemble(courseKey, sighted({ ...course, title: course.title?.value }, sighting, seenAt, on));
}

/**
 * Merges two outlines: complete over partial, then the later, then canonical JSON. A partial sighting adds and updates
 * chapters and never removes any; a complete one removes what it replaces, see `unionOf`. Neither the order of merging
 * nor merging twice matters. The result carries the course key of `a`.
 */
export function mergeOutline(a: Outline, b: Outline): Outline {
  const [one, two] = [partsOf(a), partsOf(b)];
  const bases = [one.base, two.base].filter((part) => part !== null);
  const base = latest(bases);
  const partial = latest([one.partial, two.partial].filter((part) => part !== null));
  const replaced = bases.filter((part) => part !== base).flatMap(stepsOf);
  const later = perName([...one.later, ...two.later, ...replaced], (part) => part.chapter.key);
  const listed = new Set(base?.chapters.map(({ key }) => key));
  return assemble(a.courseKey, {
    base,
    partial: partial && partial.seenAt > (base?.seenAt ?? -1) ? partial : null,
    later: later.filter(
      ({ seenAt, on, chapter }) =>
        seenAt > (base?.seenAt ?? -1) || (on !== undefined && !listed.has(chapter.key)),
    ),
    fields: perName([...one.fields, ...two.fields], (part) => part.name),
    ...(one.cut || two.cut ? { cut: true } : {}),
  });
}

/** An outline without parts (from an older backup) counts as one sighting. */
function partsOf(outline: Outline): OutlineParts {
  if (outline.parts) return outline.parts;
  const { chapters, complete, from, because } = outline;
  return sighted(outline, { chapters, complete, from, because }, outline.seenAt);
}

function sighted(
  course: CourseFields,
  sighting: OutlineSighting | undefined,
  seenAt: number,
  on?: string,
): OutlineParts {
  const partial = sighting && !sighting.complete ? sighting : null;
  const where = on === undefined ? {} : { on };
  return {
    base: sighting?.complete ? { ...sighting, seenAt, ...where } : null,
    partial: partial && { from: partial.from, because: partial.because, seenAt },
    later: partial
      ? stepsOf({ ...partial, seenAt, ...where }).map((step) => ({ ...step, partial: true }))
      : [],
    fields: FIELDS.flatMap((name) => {
      const value = course[name];
      return value === undefined ? [] : [{ name, value, seenAt }];
    }),
  };
}

function stepsOf({ chapters, seenAt, on }: NonNullable<OutlineParts['base']>): OutlineStep[] {
  const where = on === undefined ? {} : { on };
  return chapters.map((chapter, i) => ({ seenAt, after: chapters[i - 1]?.key ?? null, chapter, ...where }));
}

function latest<T extends { seenAt: number }>(parts: readonly T[]): T | null {
  return [...parts].sort(laterFirst)[0] ?? null;
}

function perName<T extends { seenAt: number }>(parts: readonly T[], name: (part: T) => string): T[] {
  const best = new Map<string, T>();
  for (const part of parts) {
    const known = best.get(name(part));
    if (!known || laterFirst(part, known) < 0) best.set(name(part), part);
  }
  return [...best.values()].sort((a, b) => compareText(name(a), name(b)));
}

function laterFirst(a: { seenAt: number }, b: { seenAt: number }): number {
  return b.seenAt - a.seenAt || compareText(canonicalJson(a), canonicalJson(b));
}

function assemble(courseKey: string, sightings: OutlineParts): Outline {
  const parts = withinLimits(sightings);
  const { steps, whole } = unionOf(parts);
  const chapters = placed(parts.base, steps);
  const source = parts.base ?? parts.partial;
  const seenAt = Math.max(
    0,
    ...[parts.base, parts.partial, ...parts.fields].map((part) => part?.seenAt ?? 0),
  );
  return {
    courseKey,
    ...Object.fromEntries(parts.fields.map(({ name, value }) => [name, value])),
    chapters,
    complete: whole && !parts.cut,
    from: source?.from ?? 'title',
    because: parts.cut
      ? 'more chapters than an outline holds'
      : parts.base && !whole
        ? 'other pages of this course have shown other chapters'
        : (source?.because ?? ''),
    seenAt,
    chapterKeys: chapters.map((chapter) => chapter.key),
    parts,
  };
}

/**
 * The chapters in order: those of the base, updated, and each new one behind the chapter after which a page showed it.
 */
function placed(base: OutlineParts['base'], later: readonly OutlineStep[]): OutlineChapter[] {
  const updates = new Map(later.map((part) => [part.chapter.key, part.chapter]));
  const chapters = uniqueByKey(base?.chapters ?? []).map((chapter) => ({
    ...chapter,
    ...updates.get(chapter.key),
  }));
  const known = new Set(chapters.map((chapter) => chapter.key));
  const added = later.filter((part) => !known.has(part.chapter.key));
  const children = new Map<string | null, typeof added>();
  for (const part of added) {
    const after =
      part.after !== null && (known.has(part.after) || updates.has(part.after)) ? part.after : null;
    children.set(after, [...(children.get(after) ?? []), part]);
  }
  for (const siblings of children.values()) siblings.sort((a, b) => laterFirst(b, a));

  const unanchored = (children.get(null) ?? []).map((part) => part.chapter);
  // Chapters that stood in front of everything come first only if no base keeps a beginning of its own. The added ones
  // come once more at the end: two sightings may each place one behind the other, and no chapter may be lost over that.
  const roots = [
    ...(base ? [] : unanchored),
    ...chapters,
    ...unanchored,
    ...added.map((part) => part.chapter),
  ];
  return depthFirst(roots, (key) => (children.get(key) ?? []).map((part) => part.chapter));
}

function depthFirst(roots: OutlineChapter[], behind: (key: string) => OutlineChapter[]): OutlineChapter[] {
  const result = new Map<string, OutlineChapter>();
  const waiting = [...roots].reverse();
  for (let chapter = waiting.pop(); chapter; chapter = waiting.pop()) {
    if (result.has(chapter.key)) continue;
    result.set(chapter.key, chapter);
    waiting.push(...behind(chapter.key).reverse());
  }
  return [...result.values()];
}

function uniqueByKey(chapters: readonly OutlineChapter[]): OutlineChapter[] {
  const seen = new Set<string>();
  return chapters.filter(({ key }) => !seen.has(key) && seen.add(key));
}
