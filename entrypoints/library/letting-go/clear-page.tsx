import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { EmptyState } from '@/components/controls/empty-state';
import { StoreProblem } from '@/components/controls/store-problem';
import { showUndone } from '@/components/controls/undo-toast';
import { CourseLine } from '@/components/course/course-line';
import { ForeignText } from '@/components/text/foreign-text';
import { courseText } from '@/locales/course-text';
import { lettingGoText } from '@/locales/letting-go-text';
import { libraryText } from '@/locales/library-text';
import { markText } from '@/locales/mark-text';
import { markCourse, undo } from '@/storage/marks/marks';
import type { Settings } from '@/storage/preferences/settings';
import { coursesToClear } from '@/storage/queries/plan/drop-reasons';
import type { DetailedCourse } from '@/storage/queries/plan/plans';
import { href } from '../page-address';
import { PageHead } from '../page-head';
import type { Say } from '../use-undo-toast';
import './letting-go.css';

interface Props {
  settings: Settings;
  say: Say;
}

/** What can be decided of a course, its key, and its mark. */
const DECISIONS = [
  { name: 'finish', key: 'f', kind: 'finished' },
  { name: 'later', key: 'l', kind: 'on-hold' },
  { name: 'letGo', key: 'd', kind: 'dropped' },
  { name: 'keep', key: 'k', kind: null },
] as const;

type Decision = (typeof DECISIONS)[number];

/** One time through the list: all of its marks belong to one action. */
interface Round {
  courses: DetailedCourse[];
  action: string;
  at: number;
  decided: number;
}

/** Goes through what waits or has fallen silent, one course after the other, with one key each. */
export function ClearPage({ settings, say }: Props) {
  const t = useStore(lettingGoText);
  const l = useStore(libraryText);
  const m = useStore(markText);
  const { round, setRound, begin, failed } = useRound(settings);
  const busy = useRef(false);

  async function takeBack(action: string, decided: number): Promise<void> {
    try {
      await undo(action);
      showUndone(action, t.cleared(decided), say, m);
      // What comes now must not belong to an action that was taken back.
      await begin();
    } catch {
      say({ text: m.failed });
    }
  }

  async function decide({ kind }: Decision): Promise<void> {
    const course = round?.courses[round.at];
    // The second press of a key must not decide about the next course unseen.
    if (!round || !course || busy.current) return;
    busy.current = true;
    try {
      if (kind) await markCourse(course.row.key, kind, round.action);
      const decided = round.decided + (kind ? 1 : 0);
      setRound({ ...round, at: round.at + 1, decided });
      const act = () => void takeBack(round.action, decided);
      if (decided > 0) say({ text: t.cleared(decided), action: { label: m.undo, act } });
    } catch {
      say({ text: m.failed });
    } finally {
      busy.current = false;
    }
  }

  useDecisionKeys(decide);
  if (failed !== undefined) return <StoreProblem error={failed} alone />;
  if (!round) return <EmptyState>{l.loading}</EmptyState>;
  const course = round.courses[round.at];
  if (!course)
    return (
      <EmptyState
        alone
        title={round.at === 0 ? t.clearEmpty : t.clearDone}
        acts={
          <a class="button" href={href({ at: 'plan' })}>
            {t.toPlan}
          </a>
        }
      >
        {round.at === 0 ? t.clearEmptyHelp : round.decided > 0 && t.cleared(round.decided)}
      </EmptyState>
    );
  return (
    <>
      <PageHead title={l.clear}>{t.clearLead}</PageHead>
      <CourseToClear
        course={course}
        place={t.clearPlace({ number: round.at + 1, all: round.courses.length })}
        decide={decide}
      />
    </>
  );
}

interface CourseProps {
  course: DetailedCourse;
  place: string;
  decide: (decision: Decision) => Promise<void>;
}

/** The course in question, and the buttons that decide about it. */
function CourseToClear({ course, place, decide }: CourseProps) {
  const t = useStore(lettingGoText);
  const c = useStore(courseText);
  const { row, at } = course;
  return (
    <section
      class="clearing"
      aria-labelledby="clearing"
      aria-live="polite"
      data-testid="clearing"
      data-course={row.key}
    >
      <p class="small">{place}</p>
      <h2 id="clearing">
        <a href={href({ at: 'course', key: row.key })}>
          <ForeignText text={row.title || c.untitled} language={row.language} />
        </a>
      </h2>
      <p class="quiet">
        {row.counted > 0 && `${c.progress({ done: row.done, counted: row.counted })} · `}
        <CourseLine course={{ row, at }} now={Date.now()} />
      </p>
      <div class="acts">
        {DECISIONS.map((decision) => (
          <button
            type="button"
            class="button"
            key={decision.name}
            aria-keyshortcuts={decision.key}
            onClick={() => decide(decision)}
          >
            {t[decision.name]}
            <span aria-hidden="true">
              <kbd>{decision.key.toUpperCase()}</kbd>
            </span>
          </button>
        ))}
      </div>
    </section>
  );
}

/** The list as it stood when the page was opened, or begun anew. */
function useRound(settings: Settings) {
  const [round, setRound] = useState<Round | null>(null);
  const [failed, setFailed] = useState<unknown>(undefined);
  const begin = () =>
    coursesToClear({ now: Date.now(), settings }).then(
      (courses) => setRound({ courses, action: crypto.randomUUID(), at: 0, decided: 0 }),
      setFailed,
    );
  useEffect(() => void begin(), []);
  return { round, setRound, begin, failed };
}

/** Single keys decide, outside of fields. */
function useDecisionKeys(decide: (decision: Decision) => Promise<void>): void {
  // Before the next key, which is meant for the course that is seen by then.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if ((event.target as Element).closest?.('input, textarea, select, dialog')) return;
      const decision = DECISIONS.find(({ key }) => key === event.key.toLowerCase());
      if (decision) void decide(decision);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}
