// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readSettings } from '@/storage/preferences/settings';
import { course } from '@/storage/queries/courses';
import { COURSE, emptyLibrary, read } from '@/storage/recording/report.fixture';
import { CourseMarks } from './course-marks';

beforeEach(emptyLibrary);
afterEach(cleanup);

it('lets a course go that only silence has dropped', async () => {
  await read(1);
  const row = await course(COURSE);
  const settings = await readSettings();
  if (!row) throw new Error('no course');
  render(<CourseMarks row={row} chapters={[]} status="dropped" now={0} settings={settings} say={() => {}} />);
  expect(screen.getByTestId('mark-dropped')).toBeTruthy();
  cleanup();
  const letGo = { ...row, state: 'dropped' as const };
  render(
    <CourseMarks row={letGo} chapters={[]} status="dropped" now={0} settings={settings} say={() => {}} />,
  );
  expect(screen.queryByTestId('mark-dropped')).toBeNull();
});
