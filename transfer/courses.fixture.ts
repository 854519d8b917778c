import { chaptersTo, DAY, keyOf, START, Story } from '@/progress/fold/story.fixture';
import type { Note } from '@/progress/notes/note';
import type { CourseHistory } from './course-file';
import type { ExportSettings } from './export-words';

/** Milliseconds since 1970 at which the golden files were made. */
export const NOW = START + 200 * DAY;

function note(story: Story, id: string, kind: Note['kind'], body: string, more: Partial<Note> = {}): Note {
  const made: Note = {
    id,
    device: 'here',
    seq: 100,
    courseKey: story.courseKey,
    kind,
    body,
    tags: [],
    version: `00000000-0000-4000-8000-${String(story.notes.length).padStart(12, '0')}`,
    vector: { here: 100 },
    editor: 'e',
    createdAt: START + DAY,
    updatedAt: START + 2 * DAY,
    deleted: false,
    ...more,
  };
  story.notes.push(made);
  return made;
}

function history(story: Story): CourseHistory {
  const { row, chapters } = story.fold();
  return { ...factsOf(story, row.key), row, chapters, notes: story.notes };
}

/** Counts the facts of every story from one. */
function factsOf({ visits, marks }: Pick<CourseHistory, 'visits' | 'marks'>, name: string) {
  const named = <T extends { id: string }>(fact: T) => ({ ...fact, id: `${name} ${fact.id}` });
  return { visits: visits.map(named), marks: marks.map(named) };
}

/** A course that was read twice, with notes of every kind and titles as a hostile page would write them. For tests. */
export function goldenStory(): Story {
  const story = new Story('geekbang:100');
  const chapters = chaptersTo(6).map((chapter, i) => ({
    ...chapter,
    title:
      ['=1+1', '| [x](javascript:alert(1)) <b>', '"quoted", and\ttabs', '@sum\n-2', '第五讲：网络', '结束语'][
        i
      ] ?? '',
  }));
  story.outline(chapters, { title: '../../=HYPERLINK("http://x"), 性能 "优化" | CON' });
  for (let n = 1; n <= 6; n += 1) story.visit(n, { day: n });
  story.glimpse(1, { day: 6 });
  story.done(1, 6, { day: 6 });
  story.mark('finished', { by: 'reader', day: 6, evidence: { counted: 6 } });
  story.mark('pass', { day: 30 });
  story.visit(1, { day: 31 });
  const done = story.mark('done', { chapterKey: keyOf(1), day: 31, by: 'reader' });
  story.undo(done, { day: 32 });
  story.redo(done, { day: 33 });
  story.mark('skipped', { chapterKey: keyOf(2), day: 34 });
  story.undo(story.mark('on-hold', { day: 35 }), { day: 36 });
  story.mark('dropped', { day: 37 });
  note(story, 'n1', 'takeaway', '=cmd|\' /C calc\'!A1\n\nMeasure *first*, then "guess".', { pass: 1 });
  note(story, 'n2', 'note', '# Not a heading?\n--- \tTabs', {
    chapterKey: keyOf(3),
    tags: ['性能', 'two words'],
  });
  const quote = { quote: 'First line\n#second <i>line</i>\t"end"', url: 'https://example.test/c5#x' };
  note(story, 'n3', 'quote', 'Try it.', { chapterKey: keyOf(5), ...quote });
  note(story, 'n4', 'quote', '', { chapterKey: keyOf(5), quote: quote.quote });
  return story;
}

/** A course that was never finished, in no outline, and with the title of another. */
function plain(): CourseHistory {
  const story = new Story('book:example.test/rust');
  story.visit(1, { title: 'Chapter one' });
  story.outline(chaptersTo(10), { publishing: 'running' });
  return history(story);
}

/** Three courses for the golden files, two of them with one title. For tests. */
export function goldenCourses(): CourseHistory[] {
  const other = plain();
  const row = { ...other.row, key: 'b:2', keys: ['b:2'], title: other.row.title.toUpperCase() };
  const twin = { ...other, ...factsOf(other, 'twin'), row };
  return [history(goldenStory()), other, twin];
}

/** How files look in English, in UTC unless another zone is given. For tests. */
export function exportSettings(part: Partial<ExportSettings> = {}): ExportSettings {
  return {
    now: NOW,
    zone: 'UTC',
    settings: { dropAfterDays: 30 },
    language: 'en',
    words: {
      outline: 'Outline',
      notes: 'Notes',
      quotes: 'Quotes',
      takeaways: 'Takeaways',
      review: 'Recall',
      finished: 'Finished',
      reading: 'Reading',
      dropped: 'Dropped out',
      'on-hold': 'On hold',
      planned: 'Planned',
      cardTakeaway: 'What did you take away?',
    },
    ...part,
  };
}
