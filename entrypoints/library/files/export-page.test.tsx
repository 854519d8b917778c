// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { backupFile } from '@/storage/import/import.fixture';
import { saveNote } from '@/storage/notes/save-note';
import { exportTemplate } from '@/storage/preferences/export-template';
import { courseFiles, courseHistories } from '@/storage/queries/export-courses';
import { COURSE, emptyLibrary, read } from '@/storage/recording/report.fixture';
import { readBackup } from '@/transfer/backup/read-backup';
import { backupCourses } from '@/transfer/backup-courses';
import { press, show } from '../library.fixture';
import * as downloads from './download';
import { FORMATS } from './export-formats';

const silent = { addListener: () => {}, removeListener: () => {} };
const saved: { name: string; content: string | BlobPart[] }[] = [];

beforeEach(async () => {
  await emptyLibrary();
  await exportTemplate.set(null);
  saved.length = 0;
  vi.spyOn(downloads, 'download').mockImplementation((name, content) => {
    saved.push({ name, content });
  });
  Object.assign(browser, {
    permissions: { contains: async () => false, onAdded: silent, onRemoved: silent },
  });
  await read(1);
  await saveNote({ courseKey: COURSE, kind: 'takeaway', body: 'Measure first.' }, null);
});
afterEach(cleanup);

async function openTemplate(): Promise<HTMLTextAreaElement> {
  await show({ at: 'export' });
  const details = await screen.findByTestId<HTMLDetailsElement>('template');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  const field = await screen.findByTestId<HTMLTextAreaElement>('template-text');
  await waitFor(() => expect(field.value).toContain('{{ course.id | yaml }}'));
  return field;
}
const type = (field: HTMLTextAreaElement, text: string) =>
  fireEvent.input(field, { target: { value: text } });
const preview = () => screen.getByTestId('template-preview').textContent;

it('begins with our template, and shows a course by it', async () => {
  await openTemplate();
  await waitFor(() => expect(preview()).toMatch(/^---\nid: "geekbang:100"\ntitle: "Linux"/));
});

it('shows at once what is written, tells where it is wrong, and then cannot be kept', async () => {
  const field = await openTemplate();
  type(field, 'kurs: {{ course.title }}');
  await waitFor(() => expect(preview()).toBe('kurs: Linux\n'));
  type(field, 'kurs:\n{{ course.titel }}');
  expect((await screen.findByTestId('template-wrong')).textContent).toMatch(/^Line 2, column 4: .*titel/);
  expect(screen.getByTestId('template-keep')).toHaveProperty('disabled', true);
});

it('writes files by the template that was kept, and by ours again', async () => {
  const field = await openTemplate();
  type(field, '{{ course.title }}!');
  await waitFor(() => expect(preview()).toBe('Linux!\n'));
  fireEvent.click(screen.getByTestId('template-keep'));
  await screen.findByText('Courses are now written by your template.');
  expect(await exportTemplate.get()).toBe('{{ course.title }}!');
  await press('Save as a file');
  expect(saved).toEqual([{ name: 'epilogue-template.liquid', content: '{{ course.title }}!' }]);
  await press('Back to ours');
  await waitFor(async () => expect(await exportTemplate.get()).toBeNull());
  await waitFor(() => expect(field.value).toContain('{{ course.id | yaml }}'));
});

it('takes a template from a file', async () => {
  const field = await openTemplate();
  const file = new File(['{{ takeaways[0].text | own }}'], 'own.liquid');
  fireEvent.change(screen.getByTestId('template-file'), { target: { files: [file] } });
  await waitFor(() => expect(preview()).toBe('Measure first.\n'));
  expect(field.value).toBe('{{ takeaways[0].text | own }}');
});

it.each(FORMATS.map(({ id }) => id))('saves %s, under the day of this device', async (id) => {
  await show({ at: 'export' });
  await screen.findByText('1 course');
  fireEvent.click(screen.getByTestId(`export-${id}`));
  await waitFor(() => expect(saved).toHaveLength(1));
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  expect(saved[0]?.name).toMatch(new RegExp(`^${day} epilogue ${id}\\.`));
  expect((await new Blob(saved[0]?.content as BlobPart[]).arrayBuffer()).byteLength).toBeGreaterThan(20);
});

it('exports what a backup of the library folds into', async () => {
  const files = await courseFiles();
  const histories = [];
  for await (const each of courseHistories(files)) histories.push(each);
  expect(backupCourses(await readBackup(await backupFile()))).toEqual(histories);
});
