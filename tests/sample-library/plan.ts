import { pick, seeded } from '@/tests/stand-ins/random';
import { between, type Random, shares } from './chance';

/** How much there is of everything, exactly; courses and chapters are rows, and forgotten courses count. */
export interface LibrarySize {
  courses: number;
  chapters: number;
  visits: number;
  notes: number;
}

/** What becomes of a course. */
export type Fate =
  | 'finished'
  | 'again'
  | 'reading'
  | 'silent'
  | 'dropped'
  | 'on-hold'
  | 'caught-up'
  | 'planned'
  | 'not-a-course'
  | 'forgotten';

export interface CoursePlan {
  index: number;
  fate: Fate;
  chapters: number;
  visits: number;
  notes: number;
}

/** Of a hundred courses; the few of some years are bought and never begun. */
const FATES: readonly [Fate, number][] = [
  ['finished', 24],
  ['again', 4],
  ['reading', 12],
  ['silent', 32],
  ['dropped', 6],
  ['on-hold', 4],
  ['caught-up', 5],
  ['planned', 11],
  ['not-a-course', 1],
  ['forgotten', 1],
];

/** How often a chapter of such a course is opened, relative to the others. */
const EAGERNESS: Record<Fate, number> = {
  finished: 1.4,
  again: 2.4,
  reading: 1,
  silent: 0.8,
  dropped: 0.6,
  'on-hold': 0.6,
  'caught-up': 1.4,
  planned: 0,
  'not-a-course': 0.1,
  forgotten: 0.2,
};

/** One course in so many is a reference that is opened all the time: some 5,000 visits in a full library. */
const REFERENCE = 400;
const OFTEN = 25;
const FIRST_REFERENCE = 133;

/**
 * What each course of a library is like. Course `index` is much the same in a library of a tenth of the size, so that
 * both can be asked the same.
 */
export function planCourses(seed: string, size: LibrarySize): CoursePlan[] {
  const drafts = Array.from({ length: size.courses }, (_, index) => {
    const random = seeded(`${seed} plan ${index}`);
    const reference = index % REFERENCE === FIRST_REFERENCE;
    const fate = reference ? 'reading' : fateOf(random);
    const chapters = reference ? 50 : 12 + Math.floor(between(random, 0, 60) ** 2 / 32);
    const often = reference ? OFTEN : EAGERNESS[fate] * (0.6 + random());
    const writes = fate === 'planned' ? 0 : random() ** 2;
    return { index, fate, chapters, visits: chapters * often, notes: writes * chapters };
  });
  const dealt = (name: 'chapters' | 'visits' | 'notes') =>
    shares(
      size[name],
      drafts.map((draft) => draft[name]),
    );
  const [chapters, visits, notes] = [dealt('chapters'), dealt('visits'), dealt('notes')];
  return drafts.map(({ index, fate }) => ({
    index,
    fate,
    chapters: chapters[index] ?? 0,
    visits: visits[index] ?? 0,
    notes: notes[index] ?? 0,
  }));
}

function fateOf(random: Random): Fate {
  return pick(
    random,
    FATES.flatMap(([fate, share]) => Array.from({ length: share }, () => fate)),
  );
}
