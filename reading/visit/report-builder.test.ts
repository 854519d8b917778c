import { beforeEach, expect, it } from 'vitest';
import type { ChapterPage, CoursePage } from '@/detection/page-facts';
import type { VisitGrowth } from '@/progress/model/visit-growth';
import { type ReportBuilder, reportBuilder } from './report-builder';

const outline = { chapters: [{ key: 'book:x/a', title: 'A' }], complete: true, from: 'json', because: '' };
const page = { kind: 'chapter', url: 'https://x.example/a', outline } as ChapterPage;
const course = { kind: 'course', outline } as CoursePage;
const visit = (engaged: number, more: Partial<VisitGrowth> = {}) =>
  ({ id: 'v', startedAt: 1, endedAt: 2, engaged, ...more }) as VisitGrowth;

let reports: ReportBuilder;
beforeEach(() => {
  reports = reportBuilder();
});

it('tells what has grown, and nothing because only time went by', () => {
  expect(reports.chapter(page, visit(1))).toEqual({ page, visit: visit(1) });
  expect(reports.chapter(page, visit(1, { endedAt: 9 }))).toBeNull();
  expect(reports.chapter(page, visit(2))?.visit.engaged).toBe(2);
});

it('sends the outline until it has arrived, and again when it is another', () => {
  const sent = reports.chapter(page, visit(1));
  expect(reports.chapter(page, visit(2))?.page).toHaveProperty('outline');
  if (sent) reports.acknowledge(sent);
  expect(reports.chapter(page, visit(3))?.page).not.toHaveProperty('outline');
  const longer = { ...page, outline: { ...outline, because: 'more' } } as ChapterPage;
  expect(reports.chapter(longer, visit(3))?.page).toHaveProperty('outline');
});

it('tells of a course’s own page once, and only with a list', () => {
  expect(reports.course({ kind: 'course' } as CoursePage)).toBeNull();
  expect(reports.course(course)).toBe(course);
  expect(reports.course(course)).toBeNull();
});

it('knows how far it has told of a visit, and of no other', () => {
  expect(reports.engaged('v')).toBe(0);
  reports.chapter(page, visit(7));
  expect([reports.engaged('v'), reports.engaged('w')]).toEqual([7, 0]);
});
