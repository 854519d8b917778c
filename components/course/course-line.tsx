import { useStore } from '@nanostores/preact';
import { courseText } from '@/locales/course-text';
import { locale } from '@/locales/locale';
import { ago, days, reading, took } from '@/locales/time';
import { remaining } from '@/progress/status/remaining';
import { Interpolate } from '../text/interpolate';
import { ChapterName } from './chapter-name';
import { leftAtFinish, nearlyDone, type Shelved } from './share-done';

/** The one sentence under a course: what is left, what comes next, where it stopped, or how it ended. */
export function CourseLine({ course, now }: { course: Shelved; now: number }) {
  const { row, at } = course;
  const t = useStore(courseText);
  const code = useStore(locale);
  if (at.status === 'finished') return <>{finished(course, now, t, code)}</>;
  const stopped = row.lastPlace && <ChapterName place={row.lastPlace} language={row.language} />;
  if (at.silence && stopped)
    return (
      <Interpolate text={t.stopped({ days: days(at.silentDays, code), place: '{place}' })} place={stopped} />
    );
  const next = row.next && (
    <Interpolate text={t.next} place={<ChapterName place={row.next} language={row.language} />} />
  );
  // The course was read elsewhere only, and the next chapter says where it stopped.
  if (at.silence)
    return (
      <>
        {t.silent({ days: days(at.silentDays, code) })}
        {next && <> · {next}</>}
      </>
    );
  if ((at.status === 'dropped' || at.status === 'on-hold') && stopped) {
    return <Interpolate text={t.stoppedAt} place={stopped} />;
  }
  // More is promised only where the course itself says so.
  if (at.caughtUp) return <>{row.publishing === 'running' ? t.caughtUp(row.done) : t.allDone(row.done)}</>;
  const back = at.comeback && <>{t.comeback} · </>;
  if (nearlyDone(row))
    return (
      <>
        {back}
        <em>{leftInWords(row, t, code)}</em>
      </>
    );
  if (next)
    return (
      <>
        {back}
        {next}
      </>
    );
  return (
    <>
      {back}
      {row.chapters > 0 ? t.chapters(row.chapters) : row.author}
    </>
  );
}

type Text = ReturnType<typeof courseText.get>;

/** The chapters that are left of a course on its last miles, and the minutes if anything tells them. */
function leftInWords(row: Shelved['row'], t: Text, code: string): string {
  const { chapters, minutes } = remaining(row);
  const time = minutes === null ? '' : ` · ${t.about({ time: reading(minutes * 60, code) })}`;
  return t.lastLeft(chapters) + time;
}

function finished({ row }: Shelved, now: number, t: Text, code: string): string {
  const pass = row.passes.findLast((each) => each.finishedAt !== undefined);
  const at = row.finishedAt ?? pass?.finishedAt;
  return [
    at && t.finishedWhen({ when: ago(at, now, code) }),
    leftAtFinish(row) > 0 && t.left(leftAtFinish(row)),
    at &&
      pass &&
      (isOneDay(pass.startedAt, at) ? t.sameDay : t.tookTime({ time: took(pass.startedAt, at, code) })),
    row.takeaways > 0 && t.takeaways(row.takeaways),
    row.newAfterFinish > 0 && t.newChapters(row.newAfterFinish),
  ]
    .filter(Boolean)
    .join(' · ');
}

function isOneDay(one: number, other: number): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString();
}
