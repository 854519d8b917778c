import type { OutlineChapter } from '@/detection/reader';
import { outlineOf } from '@/progress/fold/outline-parts';
import type { Outline } from '@/progress/model/facts';
import { pick, seeded } from '@/tests/stand-ins/random';
import { type Random, uuid } from './chance';
import { DAY, type MarkDraft, type NoteDraft, type VisitDraft } from './draft';
import { book, column, type Home } from './identity';
import { notesOf } from './notes';
import { chaptersOf, worded } from './outline';
import type { CoursePlan } from './plan';
import { tell } from './story';
import { CHINESE, ENGLISH } from './words';

/** All facts of one course, not yet in order. */
export interface CourseDraft {
  visits: VisitDraft[];
  marks: MarkDraft[];
  outlines: Outline[];
  notes: NoteDraft[];
}

/** One course as it was found, read and written about until `now` (milliseconds since 1970). */
export function courseDraft(seed: string, plan: CoursePlan, now: number): CourseDraft {
  const random = seeded(`${seed} course ${plan.index}`);
  const chinese = random() < 0.6;
  const words = chinese ? CHINESE : ENGLISH;
  const home = chinese ? column(plan.index) : book(random, plan.index);
  const subject = pick(random, words.subjects);
  const title = worded(random, words, pick(random, words.courses), subject, plan.chapters);
  const chapters = chaptersOf(random, {
    words,
    subject,
    count: plan.chapters,
    closes: plan.fate !== 'caught-up' && random() < 0.85,
    spoken: chinese && random() < 0.7,
    keyOf: home.chapterKey,
    urlOf: home.chapterUrl,
  });
  const complete = plan.fate === 'caught-up' || random() < 0.8;
  const publishing = plan.fate === 'caught-up' ? 'running' : random() < 0.7 ? 'complete' : undefined;
  const joined = joinedWith(random, home, plan.index, chapters, now);
  const story = tell(random, {
    ...plan,
    chapters,
    courseKey: home.courseKey,
    outlineComplete: complete,
    now,
    way: {
      reader: home.reader,
      chinese,
      courseAt: joined?.courseAt ?? (() => home.courseKey),
      chapterAt: joined?.chapterAt ?? ((chapter) => chapter.key),
    },
  });
  const times = story.visits.map((visit) => visit.endedAt);
  const from = Math.min(now - DAY, ...times);
  const to = Math.max(from, ...times);
  const author = pick(random, words.authors);
  const seen = (where: Home, listed: OutlineChapter[]) =>
    outlineOf(
      where.courseKey,
      {
        keys: [where.courseKey],
        title: { value: title, from: 'json' },
        author,
        url: where.url,
        language: words.language,
        ...(publishing ? { publishing } : {}),
      },
      {
        chapters: listed,
        complete,
        from: complete ? 'json' : 'navigation',
        because: complete ? 'the site lists all chapters' : 'only what the page shows',
      },
      to,
    );
  const outlines = [seen(home, chapters), ...(joined ? [seen(joined.other, joined.mirrored)] : [])];
  const retitled = random() < 0.02 ? [said(random, home, 'retitled', to + DAY, `${title} ★`)] : [];
  return {
    visits: story.visits,
    marks: [
      ...story.marks,
      ...retitled,
      ...(joined ? [said(random, home, 'same-course', joined.at, joined.other.courseKey)] : []),
    ],
    outlines,
    notes: notesOf(random, {
      courseKey: home.courseKey,
      words,
      chapters,
      count: plan.notes,
      takeaways: story.finished,
      from,
      to,
    }),
  };
}

function said(random: Random, home: Home, kind: MarkDraft['kind'], at: number, value: string): MarkDraft {
  return { id: uuid(random), kind, by: 'user', at, action: uuid(random), courseKey: home.courseKey, value };
}

/** One column in twenty was begun on another site, which carries the same chapters, and joined later. */
function joinedWith(
  random: Random,
  home: Home,
  index: number,
  chapters: readonly OutlineChapter[],
  now: number,
) {
  if (home.reader !== 'geekbang' || random() >= 0.05) return null;
  const other = book(random, index);
  const at = Math.floor(now - random() * 700 * DAY);
  const mirrored = chapters.map((chapter, i): OutlineChapter => {
    return { ...chapter, key: other.chapterKey(i), url: other.chapterUrl(i) };
  });
  const there = new Map(chapters.map(({ key }, i) => [key, other.chapterKey(i)]));
  return {
    other,
    at,
    mirrored,
    courseAt: (time: number) => (time < at ? other.courseKey : home.courseKey),
    chapterAt: ({ key }: OutlineChapter, time: number) => (time < at ? (there.get(key) ?? key) : key),
  };
}
