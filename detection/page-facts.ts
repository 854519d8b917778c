import type { ChapterSighting, CourseSighting, NotReason, OutlineSighting } from './reader';
import type { TextFacts } from './text-facts';

/** A chapter page, as its reader understood it. */
export interface ChapterPage {
  kind: 'chapter';
  /** The reader's id. */
  reader: string;
  /** Address as captured when the page settled, without hash unless the router needs it. */
  url: string;
  course: CourseSighting;
  chapter: ChapterSighting;
  text: TextFacts;
  /** Seconds of its audio or video: as the site names it, or of the longest on the page itself. */
  mediaSeconds?: number;
  /** Seconds of each recording, where the site lists several; 0 where that is not known. */
  playlist?: number[];
  /** The recording is the text read aloud. */
  readAloud?: boolean;
  /** Sound or video is there but cannot be observed. */
  hiddenMedia: boolean;
  /** Address of the frame in which the chapter's text lies, whether or not it may be read. */
  frame?: string;
  outline?: OutlineSighting;
  next?: string;
  /** The page itself has a link to a following one: `next` may also come from its list. */
  namesNext?: boolean;
  /** Nothing on the page says that it is a chapter; only its own text may show that it ends a course. */
  unproven?: boolean;
  /** Requests that failed on this visit, by name. */
  unanswered: Record<string, string>;
}

/** A course's own page, which introduces it: nothing is read there, and what it tells is the list of chapters. */
export interface CoursePage
  extends Pick<ChapterPage, 'reader' | 'url' | 'course' | 'outline' | 'unanswered'> {
  kind: 'course';
}

/** A page that is no chapter, or of which nobody can say. */
export interface NoChapterPage<Kind = 'not-a-chapter' | 'not-sure'> {
  kind: Kind;
  reader?: string;
  reason: NotReason;
  /** What it is all the same, should its text turn out to end a course. */
  unproven?: ChapterPage;
}

/** Everything a page may turn out to be. */
export type PageFacts = ChapterPage | CoursePage | NoChapterPage<'not-a-chapter'> | NoChapterPage<'not-sure'>;

/** The chapter that a page is, or may be. */
export function chapterIn(facts: PageFacts | null): ChapterPage | null {
  if (facts === null || facts.kind === 'course') return null;
  return facts.kind === 'chapter' ? facts : (facts.unproven ?? null);
}
