import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { FinishedBadge } from '@/components/course/finished-badge';
import { DraftField } from '@/components/notes/draft-field';
import { ForeignText } from '@/components/text/foreign-text';
import { Interpolate } from '@/components/text/interpolate';
import { safeUrl } from '@/components/text/safe-url';
import { cardText } from '@/locales/card-text';
import { courseText } from '@/locales/course-text';
import { locale } from '@/locales/locale';
import { markText } from '@/locales/mark-text';
import { dayRange, reading } from '@/locales/time';
import type { CardFinish, CardState } from '@/messages/map';
import type { Act } from './act';
import { WhatIsWrong } from './what-is-wrong';

interface Props {
  state: CardState;
  act: Act;
  undo: () => void;
  /** The page is none of the course, or the course is none. */
  takeOut: (what: 'not-this-page' | 'not-this-course') => void;
}

/** The course is finished: the seal, what it took, a line for what one takes away, and which course is next to its end. */
export function Finished({ state, act, undo, takeOut }: Props) {
  const t = useStore(cardText);
  const m = useStore(markText);
  const [isWrong, setWrong] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isField = (event.target as Element).closest('input, textarea') !== null;
      const isHeld = event.ctrlKey || event.metaKey || event.altKey;
      if (event.key.toUpperCase() === 'N' && !isField && !isHeld) undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  return (
    <>
      <div class="head">
        <div>
          <h1>
            <span class="hidden-label">{t.finished} </span>
            <ForeignText text={state.courseTitle} />
          </h1>
          <p>
            <Why state={state} />
          </p>
          {state.finish && <Took finish={state.finish} />}
        </div>
        <FinishedBadge large />
      </div>
      <div class="line" data-testid="card-takeaway">
        <DraftField
          label={m.takeaway}
          hint={m.takeawayHint}
          first={state.takeaway}
          save={(text) => act({ act: 'takeaway', text }).then(({ forked }) => (forked ? 'forked' : 'saved'))}
        />
      </div>
      {state.finish?.nearest && <Nearest nearest={state.finish.nearest} />}
      <div class="acts small">
        <button type="button" data-testid="card-undo" aria-keyshortcuts="N" onClick={undo}>
          {t.notFinished}
        </button>
        <button
          type="button"
          data-testid="card-not-this-course"
          aria-expanded={isWrong}
          onClick={() => setWrong(!isWrong)}
        >
          {t.notThisCourse}
        </button>
      </div>
      {isWrong && <WhatIsWrong course={state.courseTitle} takeOut={takeOut} />}
    </>
  );
}

/** Why it counts as finished, and how much of it was read. */
function Why({ state: { finish, done, counted } }: { state: CardState }) {
  const t = useStore(cardText);
  const why = finish && (finish.rule ? t[finish.rule] : t.byYou);
  return <>{[why, counted > 0 && t.progress({ done, counted })].filter(Boolean).join(t.comma)}</>;
}

/** From when to when, how long it was read, and the how-manieth finished course it is. */
function Took({ finish: { startedAt, at, engaged, count } }: { finish: CardFinish }) {
  const t = useStore(cardText);
  const code = useStore(locale);
  const told = [
    dayRange(startedAt, at, code),
    engaged >= 60 && t.readFor({ time: reading(engaged, code) }),
    t.count({ ordinal: ordinal(count, code) }),
  ];
  return <p class="small">{told.filter(Boolean).join(' · ')}</p>;
}

/** The course that is nearest to its end, with the way to it. */
function Nearest({
  nearest: { title, chapters, minutes, url },
}: {
  nearest: NonNullable<CardFinish['nearest']>;
}) {
  const t = useStore(cardText);
  const c = useStore(courseText);
  const code = useStore(locale);
  const left = [c.left(chapters), minutes !== null && c.about({ time: reading(minutes * 60, code) })];
  const name = <ForeignText text={title || c.untitled} />;
  const address = safeUrl(url ?? undefined);
  return (
    <p class="nearest" data-testid="card-nearest">
      <Interpolate
        text={t.nearest({ course: '{course}', left: left.filter(Boolean).join(' · ') })}
        course={
          address ? (
            <a href={address} target="_blank" rel="noreferrer">
              {name}
            </a>
          ) : (
            name
          )
        }
      />
    </p>
  );
}

/** "4th" in English; other languages put the number into their sentence. */
function ordinal(count: number, code: string): string {
  if (!code.startsWith('en')) return String(count);
  const suffix = { one: 'st', two: 'nd', few: 'rd' } as Partial<Record<Intl.LDMLPluralRule, string>>;
  return `${count}${suffix[new Intl.PluralRules('en', { type: 'ordinal' }).select(count)] ?? 'th'}`;
}
