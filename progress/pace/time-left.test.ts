import { describe, expect, it } from 'vitest';
import { emptySlices } from '../model/slices';
import type { MeasuredSpeed } from './measured-speed';
import { type OwnSpeed, timeLeft } from './time-left';

const NOTHING: MeasuredSpeed = { perCharacter: null, perRecordedSecond: null, perChapter: null };
const speed = (course: Partial<MeasuredSpeed>, all: Partial<MeasuredSpeed> = {}): OwnSpeed => ({
  course: { ...NOTHING, ...course },
  all: { ...NOTHING, ...all },
  readingSpeed: 500,
});
const chapter = (key: string, part = {}) => ({
  chapterKey: key,
  title: key,
  media: 0,
  slices: emptySlices,
  state: 'new' as const,
  counts: true,
  ...part,
});
const secondsOf = (left: ReturnType<typeof timeLeft>) => left.chapters.map(({ seconds }) => seconds);

describe('timeLeft', () => {
  it('leaves out what is done, skipped, or does not count', () => {
    const chapters = [
      chapter('a', { state: 'done' }),
      chapter('b', { state: 'skipped' }),
      chapter('c', { counts: false }),
      chapter('d'),
    ];
    const left = timeLeft(chapters, speed({ perChapter: { seconds: 300, deviation: 60 } }));
    expect(left).toEqual({
      chapters: [{ chapterKey: 'd', title: 'd', seconds: 300 }],
      seconds: 300,
      deviation: 60,
    });
  });

  it('takes the site’s own lengths at the speed at which the person listens', () => {
    const chapters = [chapter('a', { seconds: 600 }), chapter('b', { mediaSeconds: 1200, media: 0.75 })];
    expect(secondsOf(timeLeft(chapters, speed({ perRecordedSecond: 0.5 })))).toEqual([300, 150]);
    expect(secondsOf(timeLeft(chapters, speed({}, { perRecordedSecond: 2 })))).toEqual([1200, 600]);
    expect(secondsOf(timeLeft(chapters, speed({})))).toEqual([600, 300]);
  });

  it('takes a known text at the measured speed, and at the set one until it is measured', () => {
    const lengths = new Map([['a', 1000]]);
    const chapters = [chapter('a', { state: 'begun', slices: 'ffffffff00000000' })];
    expect(secondsOf(timeLeft(chapters, speed({ perCharacter: 0.3 }), lengths))).toEqual([150]);
    expect(secondsOf(timeLeft(chapters, speed({}, { perCharacter: 0.2 }), lengths))).toEqual([100]);
    expect(secondsOf(timeLeft(chapters, speed({}), lengths))).toEqual([60]);
  });

  it('takes other chapters to be as long as those of this course, else as those of all courses', () => {
    const all = { perChapter: { seconds: 900, deviation: 90 } };
    const chapters = ['a', 'b', 'c', 'd'].map((key) => chapter(key));
    expect(timeLeft(chapters, speed({}, all))).toMatchObject({ seconds: 3600, deviation: 180 });
    const own = { perChapter: { seconds: 300, deviation: 30 } };
    expect(timeLeft(chapters, speed(own, all))).toMatchObject({ seconds: 1200, deviation: 60 });
  });

  it('takes a chapter of which nothing tells to be as long as the others, and says where nothing tells at all', () => {
    const chapters = [chapter('a', { seconds: 100 }), chapter('b'), chapter('c', { seconds: 300 })];
    expect(secondsOf(timeLeft(chapters, speed({})))).toEqual([100, 200, 300]);
    expect(timeLeft([chapter('a')], speed({}))).toMatchObject({ seconds: null });
    expect(timeLeft([], speed({}))).toEqual({ chapters: [], seconds: 0, deviation: 0 });
  });
});
