/** How much there is to read, counted without comments and navigation. */
export interface TextFacts {
  /** About the first and the last 220 characters. */
  head: string;
  tail: string;
  /** Han, kana and hangul characters. */
  cjk: number;
  /** Words of other scripts. */
  words: number;
  /** Addresses linked from the text, at most 40, each at most 300 characters. */
  links: string[];
}

/** What the script in a frame that holds a chapter found to read there. */
export interface FramedFacts {
  text: TextFacts;
  /** Length of the main audio or video in the frame. */
  mediaSeconds?: number;
  hiddenMedia: boolean;
}
