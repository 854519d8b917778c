import fc from 'fast-check';
import { keyOf, START } from '../fold/story.fixture';
import type { Note } from './note';

const about = fc.constantFrom<Pick<Note, 'kind'> & Partial<Note>>(
  { kind: 'takeaway', pass: 1 },
  { kind: 'takeaway', pass: 2 },
  { kind: 'note', chapterKey: keyOf(1) },
  { kind: 'quote', chapterKey: keyOf(2), quote: 'a passage', tags: ['kept'] },
);

/** The name of the nth version of all. */
export const versionName = (n: number) => n.toString(16).padStart(36, '0');

/**
 * Versions of one note, each edited from an earlier one that its store knew, some of them deletions, some with equal words
 * on two devices, and some that two devices saved under one name. A store that has only some of them still has to agree
 * with the others.
 */
export const versionsOn = (course: fc.Arbitrary<string>, time: fc.Arbitrary<number>): fc.Arbitrary<Note[]> =>
  fc
    .tuple(
      fc.integer({ min: 1, max: 30 }).map((n) => `n${n}`),
      course,
      about,
      fc.array(
        fc.record({
          from: fc.nat({ max: 5 }),
          deleted: fc.boolean(),
          device: fc.constantFrom('here', 'there', 'elsewhere'),
          updatedAt: time,
          name: fc.integer({ min: 1, max: 40 }),
          twin: fc.boolean(),
        }),
        { minLength: 1, maxLength: 6 },
      ),
    )
    .map(([note, courseKey, subject, steps]) => {
      const all: Note[] = [];
      for (const [i, { from, deleted, device, updatedAt, name, twin }] of steps.entries()) {
        const parent = all[from % Math.max(1, i)];
        const seq = (parent?.seq ?? 0) + 1 + (i % 2);
        const { quote: _, tags: __, ...place } = subject;
        const said = deleted ? { body: '', tags: [] } : { tags: [], ...subject, body: `${note} ${i % 3}` };
        const version: Note = {
          id: `${note} ${courseKey}`,
          courseKey,
          ...place,
          ...said,
          device,
          seq,
          version: versionName(name),
          vector: { ...parent?.vector, [device]: seq },
          editor: device,
          updatedAt,
          createdAt: START,
          deleted,
        };
        all.push(version);
        // A copied profile may count on from the same number.
        if (twin)
          all.push({ ...version, ...(deleted ? {} : { body: 'twin' }), version: versionName(name + 1) });
      }
      return all;
    });
