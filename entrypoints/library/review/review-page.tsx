import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import { EmptyState } from '@/components/controls/empty-state';
import { StoreProblem } from '@/components/controls/store-problem';
import { useNow } from '@/components/hooks/use-now';
import { libraryText } from '@/locales/library-text';
import { locale } from '@/locales/locale';
import { markText } from '@/locales/mark-text';
import { reviewText } from '@/locales/review-text';
import type { Note } from '@/progress/notes/note';
import { type Answer, answered, nextReview, type Recall, stillToday } from '@/progress/status/review';
import { keepAnswer } from '@/storage/marks/review-answers';
import type { Settings } from '@/storage/preferences/settings';
import type { Review } from '@/storage/queries/reviews';
import { href } from '../page-address';
import { PageHead } from '../page-head';
import type { Say } from '../use-undo-toast';
import { NothingDue } from './nothing-due';
import { RecallQuestion } from './recall-question';
import { useReviews } from './use-reviews';
import '@/components/notes/draft-field.css';
import './review.css';

/** Asks what a person remembers of finished courses, one at a time, before it shows the takeaway. */
export function ReviewPage({ settings, say }: { settings: Settings; say: Say }) {
  const t = useStore(reviewText);
  const l = useStore(libraryText);
  const m = useStore(markText);
  const day = new Intl.DateTimeFormat(useStore(locale), { dateStyle: 'long' });
  const now = useNow();
  const page = useRef<HTMLDivElement>(null);
  // Only for this visit: what is set aside stays due, and is there the next time.
  const [aside, setAside] = useState<readonly string[]>([]);
  const { value, failed, answeredAt } = useReviews(settings.review);

  async function answer({ note, last, finishedAt }: Review, recall: Recall): Promise<void> {
    const given = answered(recall, Date.now(), last);
    const again = nextReview(finishedAt, note.createdAt, given, given.at);
    page.current?.focus();
    try {
      await keepAnswer(note, given);
      const said = again === null ? t.done : t.askedAgain({ date: day.format(again) });
      say({ text: said, action: { label: m.undo, act: () => void takeBack(note, last) } });
    } catch {
      say({ text: m.failed });
    }
  }

  // The pressed button goes away with its question, and must not take the focus with it.
  function putAside(ids: readonly string[]): void {
    page.current?.focus();
    setAside(ids);
  }

  async function takeBack(note: Note, last: Answer | null): Promise<void> {
    await keepAnswer(note, last).then(
      () => say({ text: m.takenBack }),
      () => say({ text: m.failed }),
    );
  }

  if (!settings.review)
    return (
      <EmptyState alone title={t.off} acts={<a href={href({ at: 'settings' })}>{l.settings}</a>}>
        {t.offHelp}
      </EmptyState>
    );
  if (failed !== undefined) return <StoreProblem error={failed} alone />;
  if (!value) return <EmptyState>{l.loading}</EmptyState>;
  const all = value.filter(({ next }) => next <= now);
  const due = all.slice(0, stillToday(all.length, answeredAt, now));
  const open = due.filter(({ note }) => !aside.includes(note.id));
  const [first] = open;
  return (
    <div class="review" ref={page} tabIndex={-1}>
      {first ? (
        <>
          <PageHead title={l.review}>{t.count(open.length)}</PageHead>
          <RecallQuestion
            // A repeated question is a new one, with an empty field.
            key={`${first.note.id} ${first.next}`}
            review={first}
            answer={(recall) => void answer(first, recall)}
            later={() => putAside([...aside, first.note.id])}
          />
        </>
      ) : (
        <NothingDue
          aside={due.length}
          another={all.length - due.length}
          resume={() => putAside([])}
          coming={value[0]}
        />
      )}
    </div>
  );
}
