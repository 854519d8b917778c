import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CourseRow } from '@/progress/model/rows';
import { worthResuming } from '@/progress/status/resume';
import { readSnoozed, snooze } from '@/storage/marks/snoozed-courses';
import type { Settings } from '@/storage/preferences/settings';
import type { Say } from '../use-undo-toast';
import { ResumeCard } from './resume-card';

interface Props {
  rows: readonly CourseRow[];
  now: number;
  settings: Settings;
  say: Say;
}

/** Offers one course to come back to. After *Not now* it offers nothing else until the page is opened again. */
export function ResumeList({ rows, now, settings, say }: Props) {
  const [resting, setResting] = useState<ReadonlyMap<string, number> | null>(null);
  const [quiet, setQuiet] = useState(false);
  // If the storage cannot be read, other parts of the page say so; this card matters least.
  useEffect(() => void readSnoozed().then(setResting, () => {}), []);
  const offered = useMemo(
    () => resting && worthResuming(rows, now, settings, resting),
    [rows, now, settings, resting],
  );
  if (!offered || quiet) return null;
  const notNow = async () => {
    await snooze(offered.row.key, now);
    setQuiet(true);
  };
  return <ResumeCard course={offered} now={now} notNow={notNow} say={say} />;
}
