import { describe, expect, it } from 'vitest';
import type { OutlineChapter } from '../reader';
import { languagesToJudge } from './languages';
import { lexiconsOf } from './lexicon';
import { readOutline } from './read-outline';
import { wordsOf } from './words.fixture';

/** `section: title`, or a title alone. */
function placesOf(course: string, ...entries: string[]) {
  const outline: OutlineChapter[] = entries.map((entry, i) => {
    const [, section, title = entry] = /^(.+?) > (.+)$/.exec(entry) ?? [];
    return { key: `${i}`, title, ...(section ? { section } : {}) };
  });
  const lexicons = lexiconsOf(wordsOf(languagesToJudge({ outline, courseTitle: course })));
  return readOutline(outline, lexicons, course);
}

describe('an outline', () => {
  it('knows that a label which stands in several sections ends them', () => {
    const { places } = placesOf(
      'Tea',
      'Water > Boiling',
      'Water > Wrap-up',
      'Leaves > Drying',
      'Leaves > Wrap-up',
    );
    expect(places.map(({ endsUnit, endedBefore }) => [endsUnit, endedBefore])).toEqual([
      [false, false],
      [true, false],
      [false, false],
      [false, true],
    ]);
  });

  it('finds no better candidate in an earlier section than the last', () => {
    const { places } = placesOf(
      'Tea',
      'Water > Boiling',
      'Water > Epilogue',
      'Leaves > Drying',
      'Leaves > Thanks!',
    );
    expect(places[3]?.rival).toBeNull();
  });

  it('takes no section of one chapter for a unit that it ends', () => {
    const ends = (...titles: string[]) => placesOf('Tea', ...titles).places.map(({ endsUnit }) => endsUnit);
    expect(ends('Water > Boiling', 'Farewell > Conclusion', 'Workshop > Pots')).toEqual([
      false,
      false,
      false,
    ]);
    expect(ends('Water > Boiling', 'Water > Conclusion', 'Workshop > Pots')).toEqual([false, true, false]);
  });

  it('sees what the last section is called', () => {
    const { places } = placesOf('Tea', 'Water > Boiling', 'Final words > Thanks!', 'Final words > Glossary');
    expect(places.map(({ sectionEnds }) => sectionEnds)).toEqual([null, 'final words', 'final words']);
    expect(placesOf('Tea', 'Summary > Boiling', 'Summary > What now?').places[1]?.sectionEnds).toBeNull();
  });

  it('sees that the last entry has the course’s own title, whatever signs are around it', () => {
    const own = (...titles: string[]) =>
      placesOf('boiling-water', ...titles).places.map(({ ownTitle }) => ownTitle);
    expect(own('Intro', 'Kettles', 'Pots', '💧 Boiling Water')).toEqual([false, false, false, true]);
    expect(own('Boiling Water', 'Kettles', 'Pots', 'Pans')).toEqual([false, false, false, false]);
  });

  it('takes off what all titles begin with, and a number that counts the chapters', () => {
    const titles = ['Steam', 'Pots', 'Pans', 'Lids', 'Conclusion'];
    const { places, candidate } = placesOf('Heat', ...titles.map((title, i) => `Day ${i + 1} ${title}`));
    expect(places[4]?.reading.label).toMatchObject({ kind: 'conclusion', standing: 'alone' });
    expect(candidate).toBe(4);
    const named = placesOf('Heat', ...titles.map((title, i) => `Heat for all: Day ${i + 1} - ${title}`));
    expect(named.places[4]?.reading.label).toMatchObject({ kind: 'conclusion', standing: 'alone' });
  });
});
