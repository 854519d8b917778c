import type { OutlineChapter } from '../reader';
import type { ChapterRole } from '../roles';
import { readOutline } from './read-outline';
import { type Mode, type ModeWeights, weigh } from './weigh';
import fitted from './weights.json';

const known = new WeakMap<
  readonly OutlineChapter[],
  { courseTitle: string | undefined; roles: ChapterRole[] }
>();

/**
 * What each chapter is to its course, by titles and sections alone. At most one is closing: the likeliest,
 * if it is sure enough. The same array is not read twice.
 */
export function rolesOf(outline: readonly OutlineChapter[], courseTitle?: string): ChapterRole[] {
  const before = known.get(outline);
  if (before && before.courseTitle === courseTitle) return [...before.roles];
  const model = (fitted.modes as Record<Mode, ModeWeights>).outline;
  const places = readOutline(outline, courseTitle);
  const scores = places.map(
    (place) =>
      weigh({ title: place.reading, place, text: null, otherTitle: null, endKnown: true }, 'outline', model)
        .score,
  );
  const best = scores.reduce((best, score, i) => (score >= (scores[best] ?? 0) ? i : best), 0);
  const roles = places.map(
    ({ role }, i): ChapterRole => (i === best && (scores[i] ?? 0) >= model.yes ? 'closing' : role),
  );
  known.set(outline, { courseTitle, roles });
  return [...roles];
}
