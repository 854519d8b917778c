import { rolesOf } from '@/detection/closing/roles';
import { judged, wordsFor } from '@/detection/closing/words.fixture';
import type { ChapterPage } from '@/detection/page-facts';
import { counts } from '@/detection/roles';
import { forgiven } from '@/progress/completion/course-end';
import { reads } from '@/progress/completion/story-reader.fixture';
import { mergeOutline, outlineOf } from '@/progress/fold/outline-parts';
import { START, Story } from '@/progress/fold/story.fixture';
import { knowledgeOf } from '@/progress/knowledge-of';
import type { Outline } from '@/progress/model/facts';

/** Of a page that was not saved nothing is known but its entry. */
const TEXT = { head: 'One thing after another.', tail: 'One thing after another.', links: [] };
/** Issue 14, rule (b): the last page of a part asks whoever has read so many. */
const READ_ENOUGH = 5;

/** The keys of a list's entries by section. */
export function sectionsOf({ outline }: ChapterPage): string[][] {
  const sections = new Map<string, string[]>();
  for (const { key, section = '' } of outline?.chapters ?? [])
    sections.set(section, [...(sections.get(section) ?? []), key]);
  return [...sections.values()];
}

/**
 * What the product says to somebody who reads these chapters, if they are a part, of a book as a page of it lists them, recognised farewells
 * and the end of a part that was read for long aside. Judged, decided and folded by the product itself.
 */
export function saidInPart(page: ChapterPage, keys: readonly string[]): string[] {
  const { course, outline } = page;
  const [courseKey = ''] = course.keys;
  const story = new Story(courseKey);
  const chapters = outline?.chapters ?? [];
  const words = wordsFor({ outline: chapters, ...(course.title ? { courseTitle: course.title.value } : {}) });
  const roles = rolesOf(chapters, course.title?.value, words);
  const listed = chapters.map((chapter, i) => ({ ...chapter, role: roles[i] ?? 'regular' }));
  const counting = listed.filter(({ role }) => counts(role));
  const left = counting.filter(({ key }) => !keys.includes(key)).length;
  // What may be missing makes this the whole.
  if (left <= forgiven(counting.length)) return [];
  let known: Outline | null = null;
  return keys.flatMap((key, i) => {
    const at = listed.findIndex((chapter) => chapter.key === key);
    const entry = listed[at];
    const seen: ChapterPage = key === page.chapter.key || !entry ? page : elsewhere(page, entry);
    const verdict = judged(knowledgeOf(seen, known));
    const sighting = outline && { ...outline, chapters: listed };
    const sighted = outlineOf(courseKey, course, sighting, START + i, key);
    known = known ? mergeOutline(known, sighted) : sighted;
    story.outlines.splice(0, 1, known);
    const decided = reads(story, key, { verdict, namesNext: at < listed.length - 1 });
    const isFarewell = verdict.closing !== 'no' || entry?.role === 'closing' || !counts(entry?.role);
    return decided.flatMap(({ kind, evidence: { ask } }) => {
      if (isFarewell || (ask === 'last-page' && keys.length >= READ_ENOUGH)) return [];
      if (kind === 'finished') return [`finished at ${key}`];
      return ask ? [`${ask} at ${key}`] : [];
    });
  });
}

function elsewhere(
  page: ChapterPage,
  { key, title, section }: { key: string; title: string; section?: string },
) {
  const chapter = { key, title: { value: title, from: 'outline' as const }, preview: false };
  return { ...page, text: { ...page.text, ...TEXT }, chapter: section ? { ...chapter, section } : chapter };
}
