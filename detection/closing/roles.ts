import type { OutlineChapter } from '../reader';
import type { ChapterRole } from '../roles';
import { languagesToJudge } from './languages';
import { lexiconsOf } from './lexicon';
import { models as fitted, type Models } from './model';
import { readOutline } from './read-outline';
import { weigh } from './weigh';
import type { LoadWords, Words } from './words/words';

/**
 * What each chapter is to its course, by titles and sections alone. At most one is closing: the likeliest,
 * if it is sure enough without a text.
 */
export function rolesOf(
  outline: readonly OutlineChapter[],
  courseTitle: string | undefined,
  words: readonly Words[],
  models: Models = fitted,
): ChapterRole[] {
  const { places, candidate } = readOutline(outline, lexiconsOf(words), courseTitle);
  const roles: ChapterRole[] = places.map(({ role }) => role);
  const place = candidate === null ? undefined : places[candidate];
  if (candidate === null || !place) return roles;
  const title = place.reading.mute ? null : place.reading;
  const clues = { title, place, text: null, textKnown: false, otherTitle: null, endKnown: true };
  if (weigh(clues, 'outline', models.outline).score >= models.outline.yes) roles[candidate] = 'closing';
  return roles;
}

/** The same with the words of the languages that the outline may be in. Rejects where they cannot be had. */
export async function rolesWith(
  load: LoadWords,
  outline: readonly OutlineChapter[],
  courseTitle: string | undefined,
): Promise<ChapterRole[]> {
  const tags = languagesToJudge({ outline, ...(courseTitle ? { courseTitle } : {}) });
  return rolesOf(outline, courseTitle, await load(tags));
}
