import type { Purpose } from '../purposes';
import type { TextReading } from '../read-text';
import { type SignalRule, seen } from './signal';

/** A purpose's words in the beginning and the end of the text, each with a strength from 0 to 1. */
function says(
  id: string,
  speaks: SignalRule['speaks'],
  purpose: Purpose,
  head: number,
  tail: number,
): SignalRule {
  const stronger = (text: TextReading) => {
    const [atStart, atEnd] = [text.head[purpose], text.tail[purpose]];
    return atStart && (head >= tail || !atEnd) ? seen(atStart, head) : seen(atEnd, tail);
  };
  return { id, speaks, look: ({ text }) => text && stronger(text) };
}

/** Units, too, end with a certificate. */
const CERTIFICATE = 0.5;

/** A link to an end-of-course survey or certificate, or the words of one; only of the article's own text. */
const farewellLinks: SignalRule = {
  id: 'farewell-links',
  speaks: 'for',
  look: ({ text }) => {
    const survey = seen(text?.tail.survey);
    if (survey) return { ...survey, reason: 'links-survey' };
    const certificate = seen(text?.tail.certificate, CERTIFICATE);
    return certificate && { ...certificate, reason: 'links-certificate' };
  },
};

/**
 * What the text's beginning and end say. Farewells say in their first sentences that the course ends; lessons
 * name the course and the next lesson in their last ones.
 */
export const textSignals: readonly SignalRule[] = [
  farewellLinks,
  says('congratulates', 'for', 'congratulates', 1, 1),
  says('says-end', 'for', 'ends', 1, 0.8),
  says('thanks', 'for', 'thanks', 1, 1),
  says('hopes', 'for', 'hopes', 1, 1),
  says('eager', 'for', 'eager', 1, 1),
  says('cheers', 'for', 'cheers', 1, 1),
  says('parting', 'for', 'goodbye', 1, 1),
  says('wishes', 'for', 'luck', 0.5, 1),
  says('onward', 'for', 'onward', 0.7, 1),
  says('time-passed', 'for', 'past', 1, 0.3),
  says('looks-back', 'for', 'back', 1, 0.7),
];

/** What lessons say. Together they weigh no more than `LESSON_MOST`: see `weigh.ts`. */
export const lessonSignals: readonly SignalRule[] = [
  says('next-lesson', 'against', 'next', 0, 1),
  says('homework', 'against', 'task', 0, 1),
  says('teaches', 'against', 'teach', 0.5, 1),
  says('opens-course', 'against', 'open', 1, 1),
  says('announces', 'against', 'announce', 1, 1),
];

/** Silence is the weakest of reasons: not all farewells say what is known. */
const SILENCE_MOST = 1.5;

/** The text is there, in a language whose farewells are known, and nothing in it is what farewells say. */
export const silentText: SignalRule = {
  id: 'text-silent',
  speaks: 'against',
  most: SILENCE_MOST,
  look: (clues) => {
    if (!clues.text || !clues.textKnown) return null;
    return textSignals.some(({ look }) => look(clues)) ? null : { strength: 1 };
  },
};
