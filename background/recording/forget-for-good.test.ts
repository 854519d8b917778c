import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { readTab, writeTab } from '@/browser/tab-state';
import { withLibrary } from '@/storage/database/connection';
import { write } from '@/storage/database/transaction';
import { rememberWritten, writtenFiles } from '@/storage/folder/folder-memory';
import { changeFolderRecord, readFolderRecord } from '@/storage/folder/folder-record';
import { markCourse } from '@/storage/marks/marks';
import { keepAnswer, readAnswers } from '@/storage/marks/review-answers';
import { snooze } from '@/storage/marks/snoozed-courses';
import { saveTakeaway } from '@/storage/notes/save-note';
import { loadShelf, saveShelf } from '@/storage/preferences/shelf-store';
import { oweCard, owedCards } from '@/storage/recording/owed-cards';
import { COURSE, DAY, emptyLibrary, read } from '@/storage/recording/report.fixture';
import { forgetForGood } from './forget-for-good';
import { claimRequest } from './request-quota';

const OTHER = 'geekbang:200';
const tab = (courseKey: string) => ({
  origin: 'https://time.geekbang.org',
  document: 'that',
  courseKey,
  chapterKey: 'geekbang:article/1',
  chapterTitle: 'One',
  card: null,
  takeawayBase: null,
});

beforeEach(emptyLibrary);

/** Everything outside of the library, as it is stored. */
const beside = async () =>
  JSON.stringify([await browser.storage.local.get(null), await browser.storage.session.get(null)]);

it('leaves no word of the course beside the library, and everything of another', async () => {
  for (const [tabId, key] of [
    [7, COURSE],
    [8, OTHER],
  ] as const) {
    await read(1, { keys: [key], visit: `visit ${tabId}` });
    await write(async (writing) => oweCard(writing, key));
    await writeTab(tabId, tab(key));
    await claimRequest(key, 'outline');
    await snooze(key, Date.now());
    await rememberWritten({ key, name: `${key}.md`, front: null, body: '' }, [key]);
    const { note } = await saveTakeaway(key, 1, 'Words', null);
    await keepAnswer(note, { recall: 'gone', at: 1, passed: 1 });
  }
  const owned = [COURSE, OTHER].map((key) => ({
    id: key.slice('geekbang:'.length),
    title: `Title of ${key}`,
  }));
  await saveShelf({ ...(await loadShelf()), courses: owned });
  const left = [COURSE, OTHER].map((key) => ({ key, name: `${key}.md`, why: 'missing' as const }));
  await changeFolderRecord({ left });
  const action = await markCourse(COURSE, 'forgotten');
  expect(await beside()).toContain(action);
  const begun = Date.now();
  for (let day = 0; day <= 30; day += 1) await forgetForGood(begun + day * DAY);

  expect(await beside()).not.toContain(COURSE);
  expect(await beside()).not.toContain(action);
  expect(await readTab(7)).toBeNull();
  expect(await withLibrary(owedCards)).toEqual([OTHER]);
  expect((await readAnswers()).size).toBe(1);
  expect((await loadShelf()).courses).toEqual(owned.slice(1));
  expect((await writtenFiles()).map(({ key }) => key)).toEqual([OTHER]);
  expect((await readFolderRecord()).left).toEqual(left.slice(1));
  expect(await readTab(8)).toEqual(tab(OTHER));
  expect(await claimRequest(OTHER, 'outline')).toBe(false);
  expect(await claimRequest(COURSE, 'outline')).toBe(true);
});
