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

const FAREWELLS: readonly Purpose[] = [
  'ends',
  'parting',
  'thanks',
  'survey',
  'past',
  'back',
  'wish',
  'onward',
];

/**
 * What the text's beginning and end say. Farewells say in their first sentences that the course ends; lessons
 * name the course and the next lesson in their last ones.
 */
export const textSignals: readonly SignalRule[] = [
  says('says-end', 'for', 'ends', 1, 0.5),
  says('parting', 'for', 'parting', 1, 1),
  says('survey', 'for', 'survey', 0, 1),
  says('onward', 'for', 'onward', 1, 1),
  says('next-lesson', 'against', 'next', 0, 1),
  says('homework', 'against', 'task', 0, 1),
  says('teaches', 'against', 'lesson', 0.5, 1),
  says('opens-course', 'against', 'start', 1, 1),
  says('announces', 'against', 'announces', 1, 1),
];

/** Softer words, which change no verdict where an outline is known. */
export const softSignals: readonly SignalRule[] = [
  says('thanks', 'for', 'thanks', 1, 1),
  says('time-passed', 'for', 'past', 1, 0),
  says('looks-back', 'for', 'back', 1, 0.5),
  says('wishes', 'for', 'wish', 0, 1),
];

/** Together with a title or a place: the text is there, and not one of its words is a farewell's. */
export const silentText: SignalRule = {
  id: 'text-silent',
  speaks: 'against',
  look: ({ text }) =>
    text && !FAREWELLS.some((purpose) => text.head[purpose] || text.tail[purpose]) ? { strength: 1 } : null,
};
