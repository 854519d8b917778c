import { filesToRead } from '@/transfer/folder/files-to-read';
import { type FileToWrite, type FolderPlan, planFolder } from '@/transfer/folder/plan-folder';
import { TemplateError } from '@/transfer/templates/template-engine';
import { withLock } from '../preferences/lock';
import { coursesToWrite, courseTexts } from './course-texts';
import { isNamed, lookInto, writeInto } from './directory';
import { chosenFolder, rememberWritten, writtenFiles } from './folder-memory';
import { changeFolderRecord, type FolderRecord, readFolderRecord } from './folder-record';
import { folderState } from './folder-state';

/**
 * Writes what changed into the person's folder, if there is one, and says in the record what was left alone and why. It
 * may be cut off anywhere: each file is whole, and is remembered as soon as it is written. `asked`: keys of courses
 * whose file was left, and that the person wants written all the same.
 */
export async function writeFolder(now: number, asked: ReadonlySet<string> = new Set()): Promise<void> {
  await withLock('write folder', async () => {
    if ((await readFolderRecord()).folder === null) return;
    await changeFolderRecord(await outcomeOf(() => write(now, asked)));
  });
}

/**
 * The same, once nothing was recorded or changed between two calls. The background calls this every few minutes, so
 * that a course is not written at every page that is read.
 */
export async function writeFolderWhenQuiet(now: number): Promise<void> {
  const { folder, seen, done } = await readFolderRecord();
  if (folder === null) return;
  const state = await folderState();
  if (state === done) return;
  if (state === seen) await writeFolder(now);
  else await changeFolderRecord({ seen: state });
}

/** Turns what the browser or a template throws into what the person is told. */
async function outcomeOf(work: () => Promise<Partial<FolderRecord>>): Promise<Partial<FolderRecord>> {
  try {
    return await work();
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    if (isNamed(error, 'NotAllowedError')) return { problem: { what: 'lost', said: '' } };
    if (isNamed(error, 'NotFoundError')) return { problem: { what: 'gone', said: '' } };
    return { problem: { what: error instanceof TemplateError ? 'template' : 'failed', said } };
  }
}

async function write(now: number, asked: ReadonlySet<string>): Promise<Partial<FolderRecord>> {
  const folder = await chosenFolder();
  if (!folder) return { problem: { what: 'gone', said: '' } };
  if ((await folder.queryPermission({ mode: 'readwrite' })) !== 'granted') {
    return { problem: { what: 'lost', said: '' } };
  }
  const state = await folderState();
  const texts = await courseTexts(now);
  if (!texts) return {};
  const courses = await coursesToWrite(texts);
  const written = await writtenFiles();
  const there = await lookInto(folder, (names) => filesToRead(names, courses, written));
  const plan = planFolder({ courses, written, there, asked });
  const keysOf = new Map(courses.map(({ key, keys }) => [key, keys]));
  for (const known of plan.known) await rememberWritten(known, keysOf.get(known.key) ?? []);
  const failed = await writeAll(folder, plan, keysOf);
  const isWhole = failed.length === 0;
  return {
    problem: null,
    left: [
      ...plan.left,
      ...failed.map(({ name, written: { key } }) => ({ key, name, why: 'failed' as const })),
    ],
    seen: state,
    // What failed is tried again at the next quiet moment.
    ...(isWhole ? { done: state } : {}),
    ...(plan.writes.length > failed.length ? { writtenAt: now } : {}),
  };
}

/** Returns the files that could not be written. */
async function writeAll(
  folder: FileSystemDirectoryHandle,
  { writes }: FolderPlan,
  keysOf: ReadonlyMap<string, readonly string[]>,
): Promise<FileToWrite[]> {
  const failed: FileToWrite[] = [];
  for (const file of writes) {
    try {
      const isWritten = await writeInto(folder, file);
      if (isWritten) await rememberWritten(file.written, keysOf.get(file.written.key) ?? []);
      else failed.push(file);
    } catch (error) {
      if (isNamed(error, 'NotAllowedError')) throw error;
      failed.push(file);
    }
  }
  return failed;
}
