import { judge, UNKNOWN } from '@/detection/closing/judge';
import { languagesToJudge } from '@/detection/closing/languages';
import { rolesOf } from '@/detection/closing/roles';
import type { Words } from '@/detection/closing/words/words';
import type { ChapterPage } from '@/detection/page-facts';
import type { OutlineSighting } from '@/detection/reader';
import type { Knowledge, Verdict } from '@/detection/verdict';
import { isCaption } from '@/progress/completion/effort';
import { knownOutline } from '@/storage/queries/known-outline';
import { loadClosingWords } from './load-closing-words';

/** The page with roles in its outline, and the verdict on its chapter. */
export interface ClassifiedChapter {
  page: ChapterPage;
  verdict: Verdict;
}

/** The better of what the page shows now and what was seen before: complete over partial, then now. */
function chooseOutline(seen: OutlineSighting | undefined, known: OutlineSighting | null) {
  if (!seen) return known;
  return known?.complete && !seen.complete ? known : seen;
}

/** Judges a chapter by all that is known: its page, and the course's outline from earlier visits. */
export async function classifyChapter(page: ChapterPage): Promise<ClassifiedChapter> {
  const known = await knownOutline(page.course.keys, page.chapter.key);
  const outline = chooseOutline(page.outline, known);
  const courseTitle = page.course.title?.value ?? known?.title;
  const index = outline?.chapters.findIndex((chapter) => chapter.key === page.chapter.key) ?? -1;
  const entry = outline?.chapters[index];
  const title = page.chapter.title?.value ?? entry?.title;
  const section = page.chapter.section ?? entry?.section;
  const language = page.course.language ?? known?.language;
  const publishing = page.course.publishing ?? known?.publishing;

  const knowledge: Knowledge = {
    head: page.text.head,
    tail: page.text.tail,
    links: page.text.links,
    caption: isCaption({ ...page.text, ...(page.mediaSeconds && { mediaSeconds: page.mediaSeconds }) }),
    ...(title === undefined ? {} : { title }),
    ...(section === undefined ? {} : { section }),
    ...(courseTitle === undefined ? {} : { courseTitle }),
    ...(language === undefined ? {} : { language }),
    ...(publishing === undefined ? {} : { publishing }),
    ...(outline && index >= 0 ? { outline: outline.chapters, index, outlineComplete: outline.complete } : {}),
  };
  const words = await wordsFor(knowledge);
  // Nothing is known without words: the next report finds them, or asks again.
  if (!words) return { page, verdict: UNKNOWN };
  return { page: rolesIn(page, courseTitle, words), verdict: judge(knowledge, words) };
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
