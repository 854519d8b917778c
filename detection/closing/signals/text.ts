import type { Purpose } from '../lexicon';
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

/** What only farewells say there. */
const FAREWELLS: { head: readonly Purpose[]; tail: readonly Purpose[] } = {
  head: ['parting', 'thanks', 'survey', 'onward'],
  tail: ['parting', 'thanks', 'survey', 'certificate', 'onward', 'wish'],
};
/** Lessons, too, look back and tell how long something took; beside an end that is spoken of it is a farewell's. */
const BESIDE_AN_END: readonly Purpose[] = ['past', 'back', 'wish'];

function isFarewell({ head, tail }: TextReading): boolean {
  if (FAREWELLS.head.some((purpose) => head[purpose])) return true;
  if (FAREWELLS.tail.some((purpose) => tail[purpose])) return true;
  if (!head.ends && !tail.ends) return false;
  return Boolean(head.ends && tail.ends) || BESIDE_AN_END.some((purpose) => head[purpose] || tail[purpose]);
}

/**
 * What the text's beginning and end say. Farewells say in their first sentences that the course ends; lessons
 * name the course and the next lesson in their last ones.
 */
export const textSignals: readonly SignalRule[] = [
  farewellLinks,
  says('next-lesson', 'against', 'next', 0, 1),
  says('homework', 'against', 'task', 0, 1),
  says('teaches', 'against', 'lesson', 0.5, 1),
  says('opens-course', 'against', 'start', 1, 1),
  says('announces', 'against', 'announces', 1, 1),
];

/** Each by itself changes a verdict only where no outline is known. */
export const pageSignals: readonly SignalRule[] = [
  says('says-end', 'for', 'ends', 1, 0.5),
  says('parting', 'for', 'parting', 1, 1),
  says('onward', 'for', 'onward', 1, 1),
  says('thanks', 'for', 'thanks', 1, 1),
];

/** Softer words, which change no verdict where a title is known. */
export const softSignals: readonly SignalRule[] = [
  says('time-passed', 'for', 'past', 1, 0),
  says('looks-back', 'for', 'back', 1, 0.5),
  says('wishes', 'for', 'wish', 0, 1),
];

/** A goodbye says less than that the course is over: some say it at the end of each lesson. */
const GOODBYE = 0.5;

/** Beside an outline one signal for both, because there a goodbye by itself changes no verdict. */
export const saysFarewell: SignalRule = {
  id: 'says-farewell',
  speaks: 'for',
  look: ({ text }) => {
    const goodbye = seen(text?.tail.parting ?? text?.head.parting, GOODBYE);
    return (
      seen(text?.head.ends) ??
      (goodbye && { ...goodbye, reason: 'says-goodbye' }) ??
      seen(text?.tail.ends, GOODBYE)
    );
  },
};

/**
 * Together with a title or a place: the text is there, and nothing in it is what only farewells say. None of the
 * corpus' 120 farewells is silent so, and nine lessons of ten are.
 */
export const silentText: SignalRule = {
  id: 'text-silent',
  speaks: 'against',
  look: ({ text }) => (text && !isFarewell(text) ? { strength: 1 } : null),
};
