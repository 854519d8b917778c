import type { Purpose, Said } from '../purposes';
import type { Sign, SignalRule } from './signal';

/** A sign as strong as what was said, and as such things are. */
function heard(said: Said | undefined, strength = 1): Sign | null {
  return said ? { strength: said.strength * strength, detail: said.words } : null;
}

/** A purpose's words in the beginning and in the end of the text, which weigh by themselves: both may speak. */
function says(id: string, speaks: SignalRule['speaks'], purpose: Purpose): SignalRule[] {
  return (['head', 'tail'] as const).map((part) => ({
    id,
    speaks,
    kinds: [part],
    look: ({ text }) => {
      const sign = heard(text?.[part][purpose]);
      return sign && { ...sign, kind: part };
    },
  }));
}

/** Units, too, end with a certificate. */
const CERTIFICATE = 0.5;

/** A link to an end-of-course survey or certificate, or the words of one; only of the article's own text. */
const farewellLinks: SignalRule = {
  id: 'farewell-links',
  speaks: 'for',
  look: ({ text }) => {
    const survey = heard(text?.tail.survey);
    if (survey) return { ...survey, reason: 'links-survey' };
    const certificate = heard(text?.tail.certificate, CERTIFICATE);
    return certificate && { ...certificate, reason: 'links-certificate' };
  },
};

/**
 * What the text's beginning and end say. Farewells say in their first sentences that the course ends; lessons
 * name the course and the next lesson in their last ones.
 */
export const textSignals: readonly SignalRule[] = [
  farewellLinks,
  ...says('congratulates', 'for', 'congratulates'),
  ...says('says-end', 'for', 'ends'),
  ...says('thanks', 'for', 'thanks'),
  ...says('hopes', 'for', 'hopes'),
  ...says('eager', 'for', 'eager'),
  ...says('cheers', 'for', 'cheers'),
  ...says('parting', 'for', 'goodbye'),
  ...says('wishes', 'for', 'luck'),
  ...says('onward', 'for', 'onward'),
  ...says('time-passed', 'for', 'past'),
  ...says('looks-back', 'for', 'back'),
];

/** What lessons say. Together they weigh no more than `LESSON_MOST`: see `weigh.ts`. */
export const lessonSignals: readonly SignalRule[] = [
  ...says('finishes-part', 'against', 'endsPart'),
  ...says('next-lesson', 'against', 'next'),
  ...says('homework', 'against', 'task'),
  ...says('teaches', 'against', 'teach'),
  ...says('opens-course', 'against', 'open'),
  ...says('announces', 'against', 'announce'),
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
