import { loadClosingWords } from '@/browser/load-closing-words';
import { withoutTitle } from '@/detection/closing/clues';
import { judge, UNKNOWN } from '@/detection/closing/judge';
import { languagesToJudge } from '@/detection/closing/languages';
import { rolesOf } from '@/detection/closing/roles';
import type { Words } from '@/detection/closing/words/words';
import type { ChapterPage } from '@/detection/page-facts';
import type { Knowledge, Verdict } from '@/detection/verdict';
import { knowledgeOf } from '@/progress/knowledge-of';
import { knownOutline } from '@/storage/queries/known-outline';

/** The page with roles in its outline, and the verdict on its chapter. */
export interface ClassifiedChapter {
  page: ChapterPage;
  verdict: Verdict;
}

/** Judges a chapter by all that is known: its page, and the course's outline from earlier visits. */
export async function classifyChapter(page: ChapterPage): Promise<ClassifiedChapter> {
  const known = await knownOutline(page.course.keys, page.chapter.key);
  const knowledge = page.unproven ? textOf(page) : knowledgeOf(page, known);
  const words = await wordsFor(knowledge);
  // Nothing is known without words: the next report finds them, or asks again.
  if (!words) return { page, verdict: UNKNOWN };
  return { page: rolesIn(page, knowledge.courseTitle, words), verdict: judge(knowledge, words) };
}

/** An article of which nothing says that it is a chapter is judged by its text alone: a pen may be called Epilogue. */
function textOf({ text: { head, tail, links }, chapter }: ChapterPage): Knowledge {
  return { head: withoutTitle(head, chapter.title?.value), tail, links };
}

/** The words of the languages it may be in; `null` where a file could not be loaded. */
async function wordsFor(knowledge: Knowledge): Promise<readonly Words[] | null> {
  try {
    return await loadClosingWords(languagesToJudge(knowledge));
  } catch (error) {
    console.warn('the words to judge a chapter by could not be loaded', error);
    return null;
  }
}

/** The page with what each chapter of its outline is to the course; without, where the words for it are not there. */
export async function withRoles<T extends Pick<ChapterPage, 'outline'>>(
  page: T,
  courseTitle: string | undefined,
): Promise<T> {
  if (!page.outline) return page;
  const outline = page.outline.chapters;
  const words = await wordsFor({ outline, ...(courseTitle === undefined ? {} : { courseTitle }) });
  return words ? rolesIn(page, courseTitle, words) : page;
}

function rolesIn<T extends Pick<ChapterPage, 'outline'>>(
  page: T,
  courseTitle: string | undefined,
  words: readonly Words[],
): T {
  if (!page.outline) return page;
  const roles = rolesOf(page.outline.chapters, courseTitle, words);
  const chapters = page.outline.chapters.map((chapter, i) => {
    const role = roles[i];
    return role ? { ...chapter, role } : chapter;
  });
  return { ...page, outline: { ...page.outline, chapters } };
}
