import { describe, expect, it } from 'vitest';
import { chapterProgress, secondsToRead } from './effort';

describe('secondsToRead', () => {
  it('takes characters by the reading speed and words at 265/500 of it', () => {
    expect(secondsToRead({ cjk: 500, words: 0 }, 500)).toBe(60);
    expect(secondsToRead({ cjk: 0, words: 265 }, 500)).toBe(60);
    expect(secondsToRead({ cjk: 500, words: 265 }, 1000)).toBe(60);
  });
});

describe('chapterProgress', () => {
  const half = 'ffffffff00000000';
  const most = 'fffffffffffffffc';
  const text = { cjk: 2100, words: 0 };

  it('demands nine tenths of the slices and half the reading time', () => {
    expect(chapterProgress({ engaged: 126, slices: most, media: 0 }, text, 500)).toMatchObject({
      needed: 126,
      done: true,
    });
    expect(chapterProgress({ engaged: 125, slices: most, media: 0 }, text, 500).done).toBe(false);
    expect(chapterProgress({ engaged: 500, slices: half, media: 0 }, text, 500)).toMatchObject({
      seen: 0.5,
      done: false,
    });
  });

  it('takes nine tenths of the media for it, too', () => {
    const recording = { ...text, mediaSeconds: 500 };
    expect(chapterProgress({ engaged: 20, slices: half, media: 0.9 }, recording, 500).done).toBe(true);
    expect(chapterProgress({ engaged: 20, slices: half, media: 0.89 }, recording, 500).done).toBe(false);
  });

  it('does not take the caption for the video, nor a clip for the article', () => {
    const video = { cjk: 100, words: 0, mediaSeconds: 1200 };
    expect(chapterProgress({ engaged: 60, slices: most, media: 0.1 }, video, 500).done).toBe(false);
    const clip = { ...text, mediaSeconds: 30 };
    expect(chapterProgress({ engaged: 30, slices: half, media: 1 }, clip, 500).done).toBe(false);
  });

  it('takes a text for read although it is read aloud, however slowly', () => {
    const column = { cjk: 534, words: 0, mediaSeconds: 492, readAloud: true };
    expect(chapterProgress({ engaged: 60, slices: most, media: 0 }, column, 500).done).toBe(true);
    expect(chapterProgress({ engaged: 1, slices: half, media: 0.9 }, column, 500).done).toBe(true);
  });

  it('is never done where there is nothing', () => {
    expect(chapterProgress({ engaged: 600, slices: most, media: 1 }, { cjk: 0, words: 0 }, 500).done).toBe(
      false,
    );
  });
});
