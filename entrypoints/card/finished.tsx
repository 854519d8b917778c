import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { FinishedBadge } from '@/components/course/finished-badge';
import { DraftField } from '@/components/notes/draft-field';
import { ForeignText } from '@/components/text/foreign-text';
import { cardText } from '@/locales/card-text';
import { markText } from '@/locales/mark-text';
import type { CardState } from '@/messages/map';
import type { Act } from './act';

interface Props {
  state: CardState;
  act: Act;
  undo: () => void;
  notThisCourse: () => void;
}

/** The course is finished: the seal, and room for what one takes away from it. */
export function Finished({ state, act, undo, notThisCourse }: Props) {
  const t = useStore(cardText);
  const m = useStore(markText);
  const [writing, setWriting] = useState(false);
  return (
    <>
      <div class="head">
        <div>
          <h1>
            <span class="hidden-label">{t.finished} </span>
            <ForeignText text={state.courseTitle} />
          </h1>
          {state.counted > 0 && <p>{t.progress({ done: state.done, counted: state.counted })}</p>}
        </div>
        <FinishedBadge large />
      </div>
      {writing && (
        <DraftField
          label={m.takeaway}
          hint={m.takeawayHint}
          first={state.takeaway}
          focus
          template
          save={(text) => act({ act: 'takeaway', text }).then(({ forked }) => (forked ? 'forked' : 'saved'))}
        />
      )}
      <div class="acts">
        {!writing && (
          <button
            type="button"
            class="button main"
            data-testid="card-takeaway"
            onClick={() => setWriting(true)}
          >
            {m.writeTakeaway}
          </button>
        )}
        <button type="button" class="button" data-testid="card-undo" onClick={undo}>
          {m.undo}
        </button>
        <button type="button" class="button plain" data-testid="card-not-this-course" onClick={notThisCourse}>
          {t.notThisCourse}
        </button>
      </div>
    </>
  );
}
