import type { OutlineChapter } from '../reader';
import type { ChapterRole } from '../roles';
import { models } from './model';
import { readOutline } from './read-outline';
import { weigh } from './weigh';

/**
 * What each chapter is to its course, by titles and sections alone. At most one is closing: the likeliest,
 * if it is sure enough without a text.
 */
export function rolesOf(outline: readonly OutlineChapter[], courseTitle?: string): ChapterRole[] {
  const { places, candidate } = readOutline(outline, courseTitle);
  const roles: ChapterRole[] = places.map(({ role }) => role);
  const place = candidate === null ? undefined : places[candidate];
  if (candidate === null || !place) return roles;
  const clues = { title: place.reading, place, text: null, otherTitle: null, endKnown: true };
  if (weigh(clues, 'outline', models.outline).score >= models.outline.yes) roles[candidate] = 'closing';
  return roles;
}
