import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { changeSettings } from '@/storage/preferences/settings';
import { keepFrame } from '@/storage/preferences/site-frames';
import { startInOpenFrames, wantedFrames } from './frame-scripts';

const SITE = 'https://apps.school.example';
const FRAME = 'https://courses.school.example';

/** Where the frames of the one open tab are. */
const FRAMES = [`${SITE}/learning`, `${FRAME}/xblock/u1`, `${FRAME}/login`, 'https://player.example/1'];

let granted: string[];
let started: unknown[];

beforeEach(async () => {
  granted = [`${SITE}/*`, `${FRAME}/*`];
  started = [];
  Object.assign(browser, {
    permissions: { contains: async ({ origins = [''] }) => origins.every((each) => granted.includes(each)) },
    scripting: {
      executeScript: async (asked: { files?: string[]; target: object }) => {
        if (asked.files) started.push(asked);
        return FRAMES.map((result, frameId) => ({ frameId, result }));
      },
    },
  });
  vi.spyOn(browser.tabs, 'query').mockImplementation((async ({ url }: { url: string }) =>
    url === `${SITE}/*` ? [{ id: 7 }] : []) as never);
  await changeSettings({ tracked: [SITE] });
  await keepFrame({ site: SITE, frame: FRAME, reader: 'open-edx' });
});

it('are registered for the reader’s own path and nothing else of that host', async () => {
  expect((await wantedFrames(new Map())).map(({ registration }) => registration)).toEqual([
    {
      id: `reader frame ${FRAME}/xblock/*`,
      matches: [`${FRAME}/xblock/*`],
      js: ['/frame.js'],
      allFrames: true,
    },
  ]);
});

it('are none where one of both permissions is missing, or the reader knows of no frame', async () => {
  granted.pop();
  expect(await wantedFrames(new Map())).toEqual([]);
  granted = [`${FRAME}/*`];
  expect(await wantedFrames(new Map())).toEqual([]);
  granted = [`${SITE}/*`, `${FRAME}/*`];
  await keepFrame({ site: SITE, frame: FRAME, reader: 'moodle' });
  expect(await wantedFrames(new Map())).toEqual([]);
});

it('start in open tabs in the frame that holds the chapter, and in no other', async () => {
  await startInOpenFrames(await wantedFrames(new Map()));
  expect(started).toEqual([{ target: { tabId: 7, frameIds: [1] }, files: ['/frame.js'] }]);
});
