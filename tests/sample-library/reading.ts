import type { OutlineChapter } from '@/detection/reader';
import { secondsToRead } from '@/progress/completion/effort';
import { pick, seeded } from '@/tests/stand-ins/random';
import { between, hex, type Random, shares, uuid } from './chance';
import { DAY, type MarkDraft, MINUTE, type VisitDraft } from './draft';

const ALL = 'f'.repeat(16);
const SPEED = 500;

/** Somebody's way through a course, or a part of it. */
export interface Way {
  /** The chapters that are opened, in order. */
  chapters: readonly OutlineChapter[];
  visits: number;
  /** Milliseconds since 1970; the first and the last reading day lie within. */
  from: number;
  to: number;
  /** Share of the chapters that are read to their end, 0 to 1. */
  thorough: number;
  reader: string;
  chinese: boolean;
  /** The identity under which a page was seen at a time. */
  courseAt(time: number): string;
  /** The key under which the page of a chapter was seen at a time. */
  chapterAt(chapter: OutlineChapter, time: number): string;
}

/** The visits of a way, in order, and the *done* marks they earned. */
export function readThrough(random: Random, way: Way): { visits: VisitDraft[]; marks: MarkDraft[] } {
  const { chapters } = way;
  if (chapters.length === 0 || way.visits === 0) return { visits: [], marks: [] };
  const days = daysOf(random, way);
  const marks: MarkDraft[] = [];
  const opened = shares(
    way.visits,
    chapters.map(() => 0.5 + random()),
  );
  const sittings = chapters.flatMap((chapter, i) => {
    const first = Math.floor((i * days.length) / chapters.length);
    const times = opened[i] ?? 0;
    const through = random() < way.thorough;
    return Array.from({ length: times }, (_, n) => {
      // Half of the visits are of the day on which the chapter's turn has come; the others look something up later.
      const soon = n <= times / 2;
      const ends = through && n === Math.floor(times / 2);
      return { chapter, ends, day: soon ? first : between(random, first, days.length - 1), n };
    });
  });
  sittings.sort((a, b) => a.day - b.day);
  const visits: VisitDraft[] = [];
  let clock = 0;
  for (const { chapter, ends, day } of sittings) {
    clock = Math.max(clock, (days[day] ?? 0) + between(random, 0, 5) * MINUTE);
    const visit = visitOf(random, way, chapter, clock, ends);
    visits.push(visit);
    if (ends) marks.push(doneBy(random, visit, chapter));
    clock = visit.endedAt + between(random, 1, 8) * MINUTE;
  }
  return { visits, marks };
}

/** When a reading day begins: evenings and some early mornings of China, in a rhythm with longer pauses. */
function daysOf(random: Random, { chapters, visits, from, to }: Way): number[] {
  const wanted = Math.ceil(Math.max(chapters.length / between(random, 1, 4), visits / 12));
  const count = Math.max(1, Math.min(wanted, Math.floor((to - from) / DAY)));
  const gaps = shares(
    Math.max(1, Math.floor((to - from) / DAY)),
    Array.from({ length: count }, () => (random() < 0.1 ? 6 : 1) * (0.3 + random())),
  );
  const midnight = Math.floor(from / DAY) * DAY;
  let day = 0;
  return gaps.map((gap) => {
    const hour = random() < 0.2 ? -1 : 11;
    const start = midnight + day * DAY + hour * 60 * MINUTE + between(random, 0, 120) * MINUTE;
    day += gap;
    return start;
  });
}

function visitOf(
  random: Random,
  way: Way,
  chapter: OutlineChapter,
  startedAt: number,
  ends: boolean,
): VisitDraft {
  // How long a text is does not change from visit to visit.
  const length = lengthOf(chapter, way.chinese);
  const needed = secondsToRead(length, SPEED) / 2;
  const engaged = ends ? Math.ceil(needed * (1.05 + random())) : between(random, 4, 5 + Math.ceil(needed));
  return {
    id: uuid(random),
    courseKey: way.courseAt(startedAt),
    chapterKey: way.chapterAt(chapter, startedAt),
    startedAt,
    endedAt: startedAt + Math.round(engaged * (1.05 + random() / 2) * 1000),
    engaged,
    slices: ends ? ALL : 'f'.repeat(between(random, 1, 12)).padEnd(16, '0'),
    minimum: 10,
    evidence: {
      reader: way.reader,
      title: chapter.title,
      url: chapter.url ?? '',
      ...length,
      ...(chapter.seconds === undefined ? {} : { mediaSeconds: chapter.seconds }),
      preview: false,
    },
  };
}

function lengthOf(chapter: OutlineChapter, chinese: boolean): { cjk: number; words: number } {
  const random = seeded(`length ${chapter.key}`);
  const amount = between(random, 900, 4200);
  return chinese
    ? { cjk: amount, words: Math.round(amount / 12) }
    : { cjk: 0, words: Math.round(amount / 2) };
}

function doneBy(random: Random, visit: VisitDraft, chapter: OutlineChapter): MarkDraft {
  const needed = secondsToRead(visit.evidence, SPEED) / 2;
  const closing = chapter.role === 'closing';
  return {
    id: uuid(random),
    kind: 'done',
    by: 'reader',
    at: visit.endedAt,
    action: uuid(random),
    courseKey: visit.courseKey,
    chapterKey: visit.chapterKey,
    evidence: {
      visit: visit.id,
      readingSpeed: SPEED,
      detector: hex(random, 8),
      verdict: {
        closing: closing ? 'yes' : 'no',
        score: closing ? 0.97 : Math.round(random() * 200) / 1000,
        role: chapter.role ?? 'regular',
        signals: [
          { id: 'title', share: closing ? 1 : -0.6, detail: chapter.title.slice(0, 40) },
          { id: 'place', share: pick(random, [-0.3, 0.1, 0.4]) },
        ],
      },
      seen: 1,
      engaged: visit.engaged,
      needed,
      media: 0,
    },
  };
}
