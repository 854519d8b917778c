/**
 * What one language says at the end of a course, by purpose. Each entry is a piece of a regular expression,
 * matched against folded text (`fold.ts`: lower case, no accents, narrow forms), so write it in lower case.
 */
export interface Words {
  /** Whether the language puts spaces between words; then entries match whole words only. */
  spaced: boolean;
  title: {
    /** Labels that by themselves name the farewell to a whole course. */
    closing: readonly string[];
    /** Congratulations: with more behind them, on the course or on whatever else went well. */
    cheer: readonly string[];
    /** Labels that end a unit as often as a course: they need a place in an outline, or `whole`. */
    weak: readonly string[];
    /** The course as a whole. */
    whole: readonly string[];
    /** A part of it. */
    part: readonly string[];
    /** A label with one of these in front of it or behind it is about something else. */
    trap: readonly string[];
  };
  role: {
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
  };
  text: {
    /** The course is over, said of the course and not of a lesson. */
    ends: readonly string[];
    /** A goodbye that names no next lesson. */
    parting: readonly string[];
    /** Thanks for having come along. */
    thanks: readonly string[];
    /** The questionnaire at the end. */
    survey: readonly string[];
    /** The certificate that goes with the end of the course. */
    certificate: readonly string[];
    /** How time has passed since the beginning. */
    past: readonly string[];
    /** Looking back on writing the course, or speaking from the heart. */
    back: readonly string[];
    /** Wishes for the reader's road. */
    wish: readonly string[];
    /** The end is a beginning. */
    onward: readonly string[];
    /** Against: another lesson follows. */
    next: readonly string[];
    /** Against: homework, exercises. */
    task: readonly string[];
    /** Against: a lesson is being taught. */
    lesson: readonly string[];
    /** Against: a course is being opened. */
    start: readonly string[];
    /** Against: this is a test, a prize or another announcement around the end. */
    announces: readonly string[];
    /** Warm words that any farewell may hold and lessons seldom do: without one of these, a text is silent. */
    warm: readonly string[];
  };
}
