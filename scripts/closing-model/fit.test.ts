import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import fitted from '@/detection/closing/weights.json';
import type { LabelledCourse } from './corpus';
import { fitWeights } from './fit-weights';
import { fitLogistic, scoreOf } from './logistic';
import { rates } from './measure';
import { report } from './report';
import type { Sample } from './samples';

const CORPUS = '../shared/corpus/courses.jsonl';

const sample = (closing: boolean, ...ids: string[]): Sample => ({
  strengths: new Map(ids.map((id) => [id, 1])),
  closing,
  weight: 1,
  course: 0,
  chapter: 0,
});

describe('the fit', () => {
  const samples = [
    sample(true, 'a'),
    sample(true, 'a', 'b'),
    sample(false),
    sample(false, 'b'),
    sample(false, 'b'),
  ];

  it('learns what goes with the end', () => {
    const model = fitLogistic(samples, [{ id: 'a', speaks: 'for' }], 0.01);
    expect(scoreOf(sample(true, 'a'), model)).toBeGreaterThan(0.9);
    expect(scoreOf(sample(false), model)).toBeLessThan(0.1);
  });

  it('never turns a reason round', () => {
    const { weights } = fitLogistic(
      samples,
      [
        { id: 'b', speaks: 'for' },
        { id: 'a', speaks: 'against' },
      ],
      0.1,
    );
    expect(weights).toEqual({ a: 0, b: 0 });
  });

  it('counts precision and recall', () => {
    expect(rates({ chapters: 9, tp: 2, fp: 1, fn: 2 })).toEqual({ precision: 0.6667, recall: 0.5 });
    expect(rates({ chapters: 9, tp: 0, fp: 0, fn: 0 })).toEqual({ precision: 1, recall: 1 });
  });
});

const chapter = (title: string, closing: boolean | null): LabelledCourse['chapters'][number] => ({
  title,
  section: null,
  head: '',
  tail: '',
  closing,
});

describe('the report', () => {
  const course: LabelledCourse = {
    id: 'made-up',
    source: 'test',
    lang: 'zh-CN',
    course: '缓存入门',
    chapters: [
      chapter('开篇词', false),
      chapter('01 | 队列', false),
      chapter('结束语 | 远方', true),
      chapter('加餐', null),
    ],
  };

  it('has a line a mode, leaves out what is arguable, and counts silence as not closing', () => {
    const [outline, title, body] = report(JSON.stringify(course), {});
    expect(outline).toEqual({
      mode: 'outline',
      courses: 1,
      chapters: 3,
      tp: 1,
      fp: 0,
      fn: 0,
      precision: 1,
      recall: 1,
    });
    expect(title).toMatchObject({ mode: 'title', tp: 1, fp: 0, fn: 0 });
    expect(body).toMatchObject({ mode: 'body', tp: 0, fp: 0, fn: 1, recall: 0 });
  });

  it('names each miss with its signals when asked', () => {
    const misses = [...report(JSON.stringify(course), { errors: true })].filter((line) => 'verdict' in line);
    expect(misses).toMatchObject([
      { mode: 'body', title: '结束语 | 远方', closing: true, verdict: { closing: 'unsure' } },
    ]);
  });
});

describe.skipIf(!existsSync(CORPUS))(`the corpus at ${CORPUS} (skipped where it is absent)`, () => {
  const text = existsSync(CORPUS) ? readFileSync(CORPUS, 'utf8') : '';

  it('is the one the weights come from, and gives them again', () => {
    expect(fitted.sha256).toBe(createHash('sha256').update(text).digest('hex'));
    expect(fitted.modes).toEqual(fitWeights(text));
  });

  it('is judged as well as promised', () => {
    const [outline, title, body] = [...report(text, {})] as {
      fp: number;
      precision: number;
      recall: number;
    }[];
    expect([outline?.fp, title?.fp]).toEqual([0, 0]);
    expect(outline?.recall).toBeGreaterThanOrEqual(0.99);
    expect(title?.recall).toBeGreaterThanOrEqual(0.95);
    expect(body?.precision).toBeGreaterThanOrEqual(0.97);
    expect(body?.recall).toBeGreaterThanOrEqual(0.8);
  });
});
