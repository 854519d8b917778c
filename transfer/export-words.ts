import type { Status } from '@/progress/model/rows';

/** The words that exported files say in the person's language: headings, shelves, fronts of cards. */
export interface ExportWords extends Record<Status, string> {
  outline: string;
  notes: string;
  quotes: string;
  takeaways: string;
  /** The front of a takeaway's card. */
  cardTakeaway: string;
  /** A day on which the library asks for a takeaway. */
  review: string;
}

/** What decides how files look, beside the courses themselves. */
export interface ExportSettings {
  /** Milliseconds since 1970, for what only the clock adds to a status; no file holds it. */
  now: number;
  /** The zone in which days and times are told, such as `Asia/Shanghai`. */
  zone: string;
  settings: { dropAfterDays: number };
  words: ExportWords;
  /** BCP 47. */
  language: string;
}
