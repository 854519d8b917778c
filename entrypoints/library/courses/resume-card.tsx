import { useStore } from '@nanostores/preact';
import { ChapterName } from '@/components/course/chapter-name';
import { CourseLine } from '@/components/course/course-line';
import { MarkButton } from '@/components/course/mark-button';
import type { ButtonMark } from '@/components/course/mark-label';
import { markedAs } from '@/components/course/marked-as';
import { ProgressBar } from '@/components/course/progress-bar';
import { type Shelved, shareDone } from '@/components/course/share-done';
import { ForeignText } from '@/components/text/foreign-text';
import { Interpolate } from '@/components/text/interpolate';
import { backupReminderText } from '@/locales/backup-reminder-text';
import { courseText } from '@/locales/course-text';
import { coursesText } from '@/locales/courses-text';
import { gapIn } from '@/locales/gap';
import { libraryText } from '@/locales/library-text';
import { locale } from '@/locales/locale';
import { markText } from '@/locales/mark-text';
import { reading } from '@/locales/time';
import { remaining } from '@/progress/status/remaining';
import { markCourse } from '@/storage/marks/marks';
import { href } from '../page-address';
import { type Say, useUndoToast } from '../use-undo-toast';
import { ReadOn } from './read-on';
import './resume-list.css';

interface Props {
  course: Shelved;
  now: number;
  notNow: () => Promise<void>;
  say: Say;
}

/** One silent course: where it stopped, what is left, the link that leads on, and the other marks for it. */
export function ResumeCard({ course, now, notNow, say }: Props) {
  const { row } = course;
  const t = useStore(coursesText);
  const l = useStore(libraryText);
  const c = useStore(courseText);
  const k = useStore(backupReminderText);
  const m = useStore(markText);
  const code = useStore(locale);
  const doing = useUndoToast(say);
  const mark = (kind: ButtonMark) => doing(() => markCourse(row.key, kind), markedAs(row, kind, m, c));
  const share = shareDone(row, course.at.status === 'finished');
  const left = remaining(row);
  const time = left.minutes === null ? null : reading(left.minutes * 60, code);

  async function rest(): Promise<void> {
    // The button goes with the card, and the focus must stay in the page.
    document.querySelector('main')?.focus();
    await notNow().then(
      () => say({ text: t.rests }),
      () => say({ text: m.failed }),
    );
  }

  return (
    <section class="resume" aria-labelledby="resume" data-testid="resume-card" data-course={row.key}>
      <p class="small" id="resume">
        {t.comeBack}
      </p>
      <h2>
        <a href={href({ at: 'course', key: row.key })}>
          <ForeignText text={row.title || c.untitled} language={row.language} />
        </a>
      </h2>
      <ProgressBar
        share={share}
        label={c.progress({ done: row.done, counted: row.counted })}
        stopped={share}
      />
      <p>
        <CourseLine course={course} now={now} />
      </p>
      <p class="quiet">
        {c.left(left.chapters)}
        {time !== null && ` · ${c.about({ time })}`}
        {left.estimated && gapIn(code) + t.yourPace}
        {row.next && (
          <>
            {' · '}
            <Interpolate text={c.next} place={<ChapterName place={row.next} language={row.language} />} />
          </>
        )}
      </p>
      <div class="acts">
        <ReadOn row={row} label={l.resume} main />
        <button type="button" class="button" onClick={rest}>
          {k.notNow}
        </button>
        <MarkButton kind="on-hold" class="button plain" data-testid="resume-on-hold" mark={mark} />
        <MarkButton kind="dropped" class="button plain" data-testid="resume-dropped" mark={mark} />
      </div>
    </section>
  );
}
