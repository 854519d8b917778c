import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { exportSettings } from '@/transfer/courses.fixture';
import { saveTakeaway } from '../notes/save-note';
import { exportLook } from '../preferences/export-look';
import { COURSE, emptyLibrary, read } from '../recording/report.fixture';
import { saveDailyZip } from './daily-zip';
import { changeDailyZip, dailyZip } from './daily-zip-record';

const NOON = new Date(2026, 4, 20, 12).getTime();
const DAY = 86_400_000;
const asked: { url: string; filename: string }[] = [];
const blobs: Blob[] = [];
const original = { ...browser };

beforeEach(async () => {
  await emptyLibrary();
  asked.length = 0;
  blobs.length = 0;
  await dailyZip.remove();
  const { words, language } = exportSettings();
  await exportLook.set({ words, language });
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${blobs.push(blob as Blob)}`);
  Object.assign(browser, {
    permissions: { contains: async () => true },
    downloads: {
      download: async (options: (typeof asked)[number]) => asked.push(options),
      search: async () => [{ id: 1, state: 'complete' }],
    },
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  Object.assign(browser, original);
});

it('holds the files that a folder would, under the name of the day', async () => {
  await read(1);
  await changeDailyZip({ on: true });
  await saveDailyZip(NOON);
  expect(asked.map(({ filename }) => filename)).toEqual([
    expect.stringMatching(/^Epilogue\/epilogue-courses-2026-05-20-[0-9a-f]{8}\.zip$/),
  ]);
  const files = unzipSync(new Uint8Array(await (blobs[0] ?? new Blob()).arrayBuffer()));
  expect(Object.keys(files)).toEqual(['Linux.md']);
  expect(new TextDecoder().decode(files['Linux.md'])).toMatch(
    /^---\nid: "geekbang:100"\n[\s\S]*---\n\n<!-- epilogue:begin geekbang%3A100 -->\n\n# Linux/,
  );
  expect(await dailyZip.get()).toMatchObject({ at: NOON, pending: null, problem: null });
});

it('comes when something changed, and once a day', async () => {
  await read(1);
  await changeDailyZip({ on: true });
  await saveDailyZip(NOON);
  await saveDailyZip(NOON + DAY);
  expect(asked).toHaveLength(1);
  await saveTakeaway(COURSE, 1, 'Words', null);
  await saveDailyZip(NOON + DAY);
  expect(asked).toHaveLength(2);
});

it('comes neither unasked nor before a page has said in which language', async () => {
  await read(1);
  await saveDailyZip(NOON);
  await exportLook.remove();
  await changeDailyZip({ on: true });
  await saveDailyZip(NOON);
  expect(asked).toEqual([]);
});
