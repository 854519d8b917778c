import type { ChapterPage } from '@/detection/page-facts';
import { optional } from '../model/optional';
import type { ChapterRow } from '../model/rows';
import { shareSeen } from '../model/slices';

/** How much text and media a page has: characters, words, seconds. */
export interface PageLength {
  cjk: number;
  words: number;
  mediaSeconds?: number;
  /** The recording is the text read aloud. */
  readAloud?: boolean;
}

/** How much there is to read and hear on a page. */
export function lengthOf({ text, chapter, mediaSeconds, readAloud }: ChapterPage): PageLength {
  // The other pages of the chapter are taken to be as long as this one.
  const of = chapter.screens?.of ?? 1;
  return { cjk: of * text.cjk, words: of * text.words, ...optional({ mediaSeconds, readAloud }) };
}

/**
 * Words read in the time of one CJK character: 265 words or 500 characters a minute (design, Settings), the quick end of
 * what is measured, because whoever reads on must not wait. Adults read English non-fiction in silence at 238 words a
 * minute, most of them at 175 to 300 ("How many words do we read per minute?", Journal of Memory and Language 109,
 * 2019); aloud, which is slower, 228 English words take as long as 255 Chinese characters (the texts of IReST,
 * Investigative Ophthalmology & Visual Science 53, 2012).
 */
export const WORDS_PER_CHARACTER = 265 / 500;

/** Characters a minute: the pace at which text and media are compared, whatever the user's own pace is. */
export const USUAL_SPEED = 500;

/** Share of the slices, and of the media, that makes a chapter done (design, Chapter done). */
export const DONE_SHARE = 0.9;

/** Estimated seconds to read a text, at `readingSpeed` CJK characters a minute. */
export function secondsToRead(length: { cjk: number; words: number }, readingSpeed: number): number {
  return (60 * (length.cjk + length.words / WORDS_PER_CHARACTER)) / readingSpeed;
}

export interface ChapterProgress {
  /** Engaged seconds so far, and how many the text demands: half its reading time. */
  engaged: number;
  needed: number;
  /** Share of slices seen and of media played, 0 to 1. */
  seen: number;
  media: number;
  /** Enough was read or played. `minimumSeconds` and previews are not looked at here. */
  done: boolean;
}

/** How far the current pass has come in a chapter, and whether that is enough. */
export function chapterProgress(
  chapter: Pick<ChapterRow, 'engaged' | 'slices' | 'media'>,
  page: PageLength,
  readingSpeed: number,
): ChapterProgress {
  const needed = secondsToRead(page, readingSpeed) / 2;
  const seen = shareSeen(chapter.slices);
  const paths = whatCounts(page);
  const read = paths.text && seen >= DONE_SHARE && chapter.engaged >= needed;
  const played = paths.media && chapter.media >= DONE_SHARE;
  return { engaged: chapter.engaged, needed, seen, media: chapter.media, done: read || played };
}

/**
 * Which of text and media can make a page done. The caption below a long video cannot, nor can the clip inside a
 * long article; an article and the recording of it (about as long read aloud as twice its reading time) both can.
 */
function whatCounts(page: PageLength): { text: boolean; media: boolean } {
  const text = secondsToRead(page, USUAL_SPEED);
  const media = page.mediaSeconds ?? 0;
  return { text: text > 0 && !isCaption(page), media: media > 0 && media >= text / 2 };
}

/** Whether a page's text only goes with its audio or video, which takes more than four times as long and is no reading of it. */
export function isCaption(page: PageLength): boolean {
  return !page.readAloud && (page.mediaSeconds ?? 0) > 4 * secondsToRead(page, USUAL_SPEED);
}
