import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { markCourse, undo } from '@/storage/marks/marks';
import type { saveTakeaway } from '@/storage/notes/save-note';
import { built } from '../harness/browsers';

/** What a page of the extension loads when it writes: the product's own functions, under their own names. */
interface Writers {
  markCourse: typeof markCourse;
  undo: typeof undo;
  saveTakeaway: typeof saveTakeaway;
}

/** What one page wrote. */
export interface Written {
  actions: string[];
  /** The last takeaway it saved, which nobody but itself may replace. */
  takeaway: string;
}

/** The built files in which storage's writing functions stand. */
function chunksWith(...names: string[]): string[] {
  const folder = join(built('chrome-mv3'), 'chunks');
  const files = readdirSync(folder).map((file) => ({ file, code: readFileSync(join(folder, file), 'utf8') }));
  return names.map((name) => {
    const found = files.find(({ code }) => code.includes(`${name}:()=>`));
    if (!found) throw new Error(`no page of the build writes by ${name}`);
    return `/chunks/${found.file}`;
  });
}

/**
 * Writes so many times from a page, as fast as it goes: three marks of the course, one taken back, and a takeaway
 * that goes on from what this page saved before.
 */
export function writeFrom(page: Page, name: string, courseKey: string, times: number): Promise<Written> {
  const chunks = chunksWith('markCourse', 'saveTakeaway');
  return page.evaluate(
    async (task) => {
      const modules = await Promise.all(task.chunks.map((chunk) => import(chunk)));
      const spaces = modules.flatMap((module) => Object.values(module) as object[]);
      const find = (wanted: string) => spaces.find((space) => typeof space === 'object' && wanted in space);
      const writers = { ...find('markCourse'), ...find('saveTakeaway') } as Writers;
      const actions: string[] = [];
      let version: string | null = null;
      let takeaway = '';
      for (let at = 0; at < task.times; at++) {
        const kinds = ['on-hold', 'planned', 'reading'] as const;
        const last = actions.at(-1);
        if (at % 5 === 4) {
          takeaway = `${task.name} learned ${at} things`;
          const saved: { note: { version: string } } = await writers.saveTakeaway(
            task.courseKey,
            1,
            takeaway,
            version,
          );
          version = saved.note.version;
        } else if (at % 5 === 3 && last) actions.push(await writers.undo(last));
        else actions.push(await writers.markCourse(task.courseKey, kinds[at % 3] ?? 'reading'));
      }
      return { actions, takeaway };
    },
    { chunks, name, courseKey, times },
  );
}
