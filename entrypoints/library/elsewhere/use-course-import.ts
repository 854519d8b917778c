import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { showUndoToast } from '@/components/controls/undo-toast';
import { elsewhereText } from '@/locales/elsewhere-text';
import { markText } from '@/locales/mark-text';
import { transferText } from '@/locales/transfer-text';
import { type CourseImportResult, type ImportedCourse, importCourses } from '@/storage/import/import-courses';
import type { Work } from '../files/use-work';
import type { Say } from '../use-undo-toast';

/** Imported courses, and what importing them would do. */
export interface CourseDryRun {
  arrivals: readonly ImportedCourse[];
  taken: CourseImportResult;
}

export interface CourseImport {
  seen: CourseDryRun | null;
  /** Finds out what importing these would do; `null` drops what was found. */
  rehearse: (arrivals: readonly ImportedCourse[] | null) => Promise<void>;
  /** Imports what was rehearsed. Resolves to whether that succeeded. */
  take: () => Promise<boolean>;
}

/** Imports courses after a rehearsal, and reports what was done with a button to undo it. */
export function useCourseImport(work: Work, say: Say): CourseImport {
  const t = useStore(elsewhereText);
  const x = useStore(transferText);
  const m = useStore(markText);
  const [seen, setSeen] = useState<CourseDryRun | null>(null);

  const rehearse: CourseImport['rehearse'] = async (arrivals) => {
    setSeen(null);
    if (!arrivals) return;
    try {
      const taken = await work.run((signal, progress) =>
        importCourses(arrivals, { now: Date.now(), rehearse: true, signal, progress }),
      );
      if (taken) setSeen({ arrivals, taken });
      else say({ text: x.stopped });
    } catch {
      say({ text: t.failed });
    }
  };

  const take: CourseImport['take'] = async () => {
    if (!seen) return false;
    try {
      const taken = await work.run((signal, progress) =>
        importCourses(seen.arrivals, { now: Date.now(), signal, progress }),
      );
      const action = taken?.action;
      if (!taken) say({ text: x.stopped });
      else if (!action) say({ text: t.nothingNew });
      else {
        const count = taken.courses.filter(({ how }) => how === 'new' || how === 'known').length;
        await showUndoToast(async () => action, t.taken(count), say, m);
      }
      if (taken) setSeen(null);
      return taken !== null;
    } catch {
      say({ text: t.failed });
      return false;
    }
  };
  return { seen, rehearse, take };
}
