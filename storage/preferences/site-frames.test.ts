import { expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { forgetFrames, keepFrame, readFrames, type SiteFrame, watchFrames } from './site-frames';

const [SITE, OTHER] = ['https://apps.school.example', 'https://other.example'];
const frame: SiteFrame = { site: SITE, frame: 'https://courses.school.example', reader: 'open-edx' };

it('keeps each frame once, and forgets those of one site', async () => {
  await keepFrame(frame);
  await keepFrame({ ...frame, site: OTHER });
  await keepFrame(frame);
  expect(await readFrames()).toEqual([frame, { ...frame, site: OTHER }]);
  await forgetFrames(SITE);
  expect(await readFrames()).toEqual([{ ...frame, site: OTHER }]);
});

it('leaves out what is stored in another form', async () => {
  const wrong = [
    null,
    'x',
    { ...frame, frame: 'http://courses.school.example' },
    { ...frame, site: `${SITE}/` },
  ];
  await browser.storage.local.set({ frames: [...wrong, frame] });
  expect(await readFrames()).toEqual([frame]);
  await browser.storage.local.set({ frames: 'x' });
  expect(await readFrames()).toEqual([]);
});

it('tells of changes until nobody listens', async () => {
  const heard: SiteFrame[][] = [];
  const stop = watchFrames((frames) => heard.push(frames));
  await keepFrame(frame);
  stop();
  await forgetFrames(SITE);
  expect(heard).toEqual([[frame]]);
});
