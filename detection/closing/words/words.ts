/** Gives the words of the languages with these tags. Rejects where one cannot be had. */
export type LoadWords = (tags: readonly string[]) => Promise<readonly Words[]>;

/**
 * What one language says at the end of a course, by class. `closing-words.ts` writes each language into a file of its
 * own, which is read only when a page of that language is judged.
 *
 * Each entry is a piece of a regular expression, matched against folded text (`fold.ts`), so write it in lower case.
 * `~` is the rest of a word, `…` is up to thirty characters of the same sentence, `{course}` and `{part}` are any of
 * the nouns below. In a spaced language an entry matches whole words only; put `~` where endings change.
 * Keep to meaning: an entry is a way of saying something, never the title of one course.
 */
export interface Words {
  /** Whether the language puts spaces between words. */
  spaced: boolean;
  /** What the language glues to the front of a word, as one piece of a regular expression: Arabic و and ال. */
  prefix?: string;
  /** Words that change nothing in a label: articles, "and", "our", "final", "some". */
  filler: readonly string[];
  /** Nouns for the whole course, book, series, journey. */
  course: readonly string[];
  /** Nouns for a part of it: unit, chapter, week, lesson, half. */
  part: readonly string[];
  /** Purposes of `purposes.ts` that lessons of this language have often, too, so that they say less. */
  common?: readonly ('ends' | 'thanks' | 'hopes' | 'eager' | 'past' | 'back')[];
  title: TitleWords;
  role: RoleWords;
  text: TextWords;
}

/** Labels of a title, as short as possible: code looks whether a label stands alone, leads, or follows. */
export interface TitleWords {
  /** Names the farewell itself, wherever it stands: epilogue, afterword, outro, final words. */
  epilogue: readonly string[];
  /** Ends units as often as courses: conclusion, wrap-up, closing. */
  conclusion: readonly string[];
  /** Ends units far more often than courses: summary, recap, review, key points. */
  summary: readonly string[];
  /** What's next, next steps, where to go from here, what now. */
  next: readonly string[];
  /** You did it, you made it, completed, graduation. */
  done: readonly string[];
  /** Thanks, thank you for reading. */
  thanks: readonly string[];
  /** Goodbye, farewell, see you. */
  goodbye: readonly string[];
  /** The end, finale, fin. */
  end: readonly string[];
  congratulations: readonly string[];
  /** A label beside one of these is about something else: exam, template, how to, writing. */
  trap: readonly string[];
}

/** What a chapter is to its course. Each matches the whole first segment of a title; a number may follow. */
export interface RoleWords {
  /** Openings wherever they stand. */
  opening: readonly string[];
  /** Openings when they stand among the first chapters; later they open a unit. */
  intro: readonly string[];
  quiz: readonly string[];
  bonus: readonly string[];
  answers: readonly string[];
  notice: readonly string[];
  appendix: readonly string[];
  story: readonly string[];
}

/**
 * Building blocks of what texts say. Code puts them together within a sentence, and leaves out sentences about a part:
 * congratulate + finish, finish or over + course, thank + join, hope + enjoy, eager + make.
 */
export interface TextWords {
  /** Congratulations, well done, we are proud of you. */
  congratulate: readonly string[];
  /** The reader has come to the end: finished, completed, made it, learned all of it. */
  finish: readonly string[];
  /** The course ends: is over, comes to an end, ends here, last one, concludes. */
  over: readonly string[];
  /** The course is over, as a whole saying that the blocks cannot give; seldom needed. */
  ends?: readonly string[];
  hope: readonly string[];
  /** What is hoped: enjoyed, liked, useful, helpful, learned a lot. */
  enjoy: readonly string[];
  thank: readonly string[];
  /** For what is thanked: reading, taking part, following along, attention, company, support. */
  join: readonly string[];
  /** Can't wait, look forward, curious to see. */
  eager: readonly string[];
  /** What the reader will do with it: build, create, make. */
  make: readonly string[];
  /** Good luck, best wishes, have fun, happy coding. */
  luck: readonly string[];
  /** A goodbye that names no next lesson: goodbye, see you, until we meet again. */
  goodbye: readonly string[];
  /** The questionnaire, the feedback, the review that is asked for. */
  survey: readonly string[];
  /** The certificate that goes with the end of a course. */
  certificate: readonly string[];
  /** How time has passed since the beginning. */
  past: readonly string[];
  /** Looking back on the whole course or on making it. */
  back: readonly string[];
  /** The end is a beginning; keep learning; where to go from here. */
  onward: readonly string[];
  /** Against: another lesson follows. */
  next: readonly string[];
  /** Against: homework, exercises, questions to think about. */
  task: readonly string[];
  /** Against: a lesson is being taught. */
  teach: readonly string[];
  /** Against: a course is being opened. */
  open: readonly string[];
  /** Against: a test, a prize or another announcement around the end. */
  announce: readonly string[];
}
