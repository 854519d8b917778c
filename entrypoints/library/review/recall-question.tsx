import { useStore } from '@nanostores/preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ForeignText } from '@/components/text/foreign-text';
import { Markdown } from '@/entrypoints/sidepanel/rendered-note';
import { courseText } from '@/locales/course-text';
import { gapIn } from '@/locales/gap';
import { locale } from '@/locales/locale';
import { reviewText } from '@/locales/review-text';
import type { Recall } from '@/progress/status/review';
import type { Review } from '@/storage/queries/reviews';
import { href } from '../page-address';

const RECALLS: readonly Recall[] = ['remembered', 'partly', 'gone'];

interface Props {
  review: Review;
  answer: (recall: Recall) => void;
  later: () => void;
}

/** Asks what a person remembers of one course, and shows their own words only when asked to. */
export function RecallQuestion({ review: { course, note, last }, answer, later }: Props) {
  const t = useStore(reviewText);
  const c = useStore(courseText);
  const code = useStore(locale);
  const day = new Intl.DateTimeFormat(code, { dateStyle: 'long' });
  const id = useId();
  const [shown, setShown] = useState(false);
  const words = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that was pressed is gone.
    if (shown) words.current?.focus();
  }, [shown]);
  return (
    <article class="recall" data-testid="review">
      <h2>
        <a href={href({ at: 'course', key: course.key })}>
          <ForeignText text={course.title || c.untitled} language={course.language} />
        </a>
      </h2>
      <p class="quiet">
        {t.writtenOn({ date: day.format(note.createdAt) })}
        {last && gapIn(code) + t[`last-${last.recall}`]({ date: day.format(last.at) })}
      </p>
      <div class="draft">
        <label for={id}>{t.question}</label>
        {/* Nobody reads this field, and the browser must not restore it either. */}
        <textarea id={id} aria-describedby={`${id}-help`} autoComplete="off" />
        <p class="small" id={`${id}-help`}>
          {t.scratch}
        </p>
      </div>
      {shown && (
        <section aria-labelledby={`${id}-words`}>
          <h3 id={`${id}-words`} tabIndex={-1} ref={words}>
            {t.yourTakeaway}
          </h3>
          <Markdown text={note.body} />
        </section>
      )}
      <div class="acts">
        {shown ? (
          RECALLS.map((recall) => (
            <button key={recall} type="button" class="button" onClick={() => answer(recall)}>
              {t[recall]}
            </button>
          ))
        ) : (
          <button type="button" class="button main" onClick={() => setShown(true)}>
            {t.show}
          </button>
        )}
        <button type="button" class="button plain" onClick={later}>
          {t.later}
        </button>
      </div>
    </article>
  );
}
