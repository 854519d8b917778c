import type { ChapterPage } from '@/detection/page-facts';
import type { OutlineSighting } from '@/detection/reader';
import type { Knowledge } from '@/detection/verdict';
import { isCaption, lengthOf } from './completion/effort';
import { mergeOutline, outlineOf } from './fold/outline-parts';
import type { Outline } from './model/facts';

/** Everything known of a chapter that is judged: its page, and the course's outline from earlier visits, if any. */
export function knowledgeOf(page: ChapterPage, known: Outline | null): Knowledge {
  const outline = merged(page, known);
  const courseTitle = page.course.title?.value ?? known?.title;
  const index = outline?.chapters.findIndex((chapter) => chapter.key === page.chapter.key) ?? -1;
  const entry = outline?.chapters[index];
  const title = page.chapter.title?.value ?? entry?.title;
  const section = page.chapter.section ?? entry?.section;
  const language = page.course.language ?? known?.language;
  const publishing = page.course.publishing ?? known?.publishing;
  return {
    head: page.text.head,
    tail: page.text.tail,
    links: page.text.links,
    caption: isCaption(lengthOf(page)),
    ...(title === undefined ? {} : { title }),
    ...(section === undefined ? {} : { section }),
    ...(courseTitle === undefined ? {} : { courseTitle }),
    ...(language === undefined ? {} : { language }),
    ...(publishing === undefined ? {} : { publishing }),
    ...(outline && index >= 0 ? { outline: outline.chapters, index, outlineComplete: outline.complete } : {}),
  };
}

/** What the page shows now, and what other pages of the course have shown. */
function merged({ course, chapter, outline }: ChapterPage, known: Outline | null): OutlineSighting | null {
  if (!known || !outline) return known ?? outline ?? null;
  return mergeOutline(known, outlineOf(known.courseKey, course, outline, known.seenAt + 1, chapter.key));
}
