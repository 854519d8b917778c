import { expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { canonicalJson } from '@/progress/model/canonical-json';
import { readBackup } from '@/transfer/backup/read-backup';
import { RefusedError } from '@/transfer/backup/refusal';
import { withLibrary } from '../database/connection';
import { belongsTo, joinCourses, markChapters, markCourse, retitle, undo } from '../marks/marks';
import { deleteNote, saveNote } from '../notes/save-note';
import { wholeLibrary } from '../queries/whole-library.fixture';
import { setRegisters } from '../recording/registers';
import { COURSE, chaptersTo, emptyLibrary, keyOf, purgeAfter, read } from '../recording/report.fixture';
import { backupFile } from './import.fixture';
import { mutated, randomFrom } from './import-mutations.fixture';
import { mergeBackup } from './merge-backup';

const files = process.env.EPILOGUE_FULL === '1' ? 2000 : 60;
const seed = Number(process.env.EPILOGUE_SEED ?? Date.now() % 2 ** 31);

/** Files taken in, and acts of one's own, between two looks at the backup. */
const STRETCH = 10;

const KEYS = [COURSE, 'book:b.test/x', 'geekbang:101', 'book:c.test', 'book:d.test', 'list:e'];
const random = randomFrom(seed);
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

const ACTS: readonly (() => Promise<unknown>)[] = [
  () =>
    read(1 + Math.floor(random() * 6), {
      keys: [pick(KEYS)],
      visit: `v${Math.floor(random() * 9)} ${random()}`,
    }),
  () => read(2, { keys: KEYS.slice(0, 2), outline: chaptersTo(5), complete: false, visit: `${random()}` }),
  () =>
    markCourse(pick(KEYS), pick(['planned', 'finished', 'forgotten', 'restored', 'pass', 'not-a-course'])),
  () => markChapters(pick(KEYS), [keyOf(1), keyOf(3)], pick(['done', 'not-done', 'skipped'])),
  () => retitle(pick(KEYS), `Title ${random()}`),
  () => joinCourses(pick(KEYS), pick(KEYS)),
  () => belongsTo(pick(KEYS), [keyOf(2)], pick(KEYS)),
  async () => {
    const mark = pick((await wholeLibrary()).marks);
    if (mark) await undo(mark.action);
  },
  () => saveNote({ courseKey: pick(KEYS), kind: 'note', body: `Note ${random()}`, tags: ['a'] }, null),
  async () => {
    const note = pick((await wholeLibrary()).notes);
    if (note) await saveNote({ ...note, body: `Edited ${random()}` }, pick([note.version, null]));
  },
  async () => {
    const note = pick((await wholeLibrary()).notes);
    if (note) await deleteNote(note.id, note.version);
  },
  () => setRegisters([{ name: 'plan', value: { day: `${random()}` }, courseKey: pick(KEYS) }]),
  () => purgeAfter(),
  // The browser starts anew, as it does with another profile.
  () => browser.storage.session.clear(),
];

async function everything() {
  const [registers, tombstones] = await withLibrary((db) =>
    Promise.all([db.registers.toArray(), db.tombstones.toArray()]),
  );
  return { ...(await wholeLibrary()), registers, tombstones };
}

/** Takes a changed copy of a file in, or refuses it with a reason. */
async function takeIn(text: string): Promise<string> {
  const { how, file } = await mutated(text, random);
  try {
    await mergeBackup(await readBackup(file));
    return how;
  } catch (error) {
    if (!(error instanceof RefusedError)) throw new Error(how, { cause: error });
    return 'refused';
  }
}

it(`what was written can be read, whatever came in: seed ${seed}, ${files} files`, async () => {
  await emptyLibrary();
  for (const act of ACTS) await act();
  let text = await (await backupFile()).text();
  const taken = new Map<string, number>();
  for (let n = 0; n < files; n += STRETCH) {
    const story: string[] = [];
    for (let step = 0; step < STRETCH; step += 1) {
      const act = Math.floor(random() * ACTS.length);
      await ACTS[act]?.();
      const how = await takeIn(text);
      story.push(`act ${act}`, how);
      taken.set(how, (taken.get(how) ?? 0) + 1);
    }
    const before = await everything();
    const file = await backupFile();
    const backup = await readBackup(file);
    const where = `file ${n}: ${story.join(', ')}`;
    expect(backup.skipped, where).toEqual([]);
    await emptyLibrary();
    const outcome = await mergeBackup(backup);
    expect(outcome.refused, where).toEqual([]);
    expect(JSON.parse(canonicalJson(await everything())), where).toEqual(JSON.parse(canonicalJson(before)));
    text = pick([text, await file.text()]);
  }
  process.stdout.write(`seed ${seed}: ${[...taken].map(([how, count]) => `${how} ${count}`).join(', ')}\n`);
}, 3_600_000);
