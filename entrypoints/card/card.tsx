import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { cardText } from '@/locales/card-text';
import { markText } from '@/locales/mark-text';
import { unrecordedText } from '@/locales/unrecorded-text';
import type { CardAct, CardReply, CardState } from '@/messages/map';
import { ask } from '@/messages/send';
import { Asking } from './asking';
import { closeCard } from './card-size';
import { Failed } from './failed';
import { Finished } from './finished';
import { useLeaving } from './use-leaving';

async function perform(act: CardAct): Promise<CardReply> {
  const reply = await ask('card-act', act);
  if (!reply.ok) throw new Error(reply.error ?? act.act);
  return reply;
}

/** The card in the corner of the page. It is said politely, takes no focus, and goes by itself. */
export function Card({ state: first }: { state: CardState }) {
  const t = useStore(cardText);
  const m = useStore(markText);
  const u = useStore(unrecordedText);
  const [state, setState] = useState(first);
  const { kind } = state;
  const [said, setSaid] = useState('');
  // A finish waits until someone has seen it; a question stands on the icon and in the popup, too.
  useLeaving(closeCard, kind !== 'finished');

  /** What the button beside the outcome does next; none where there is nothing to take back. */
  const [turn, setTurn] = useState<'undo' | 'record' | 'again' | null>(null);

  /** Does it, says what came of it, and leaves the card standing there with only that and the way back. */
  const last = (act: CardAct, outcome: string, next: typeof turn = 'undo') =>
    perform(act).then(
      () => {
        setSaid(outcome);
        setTurn(next);
      },
      () => setSaid(m.failed),
    );
  const turnBack = () =>
    turn === 'again'
      ? last({ act: 'turn-back' }, t.redone, 'undo')
      : last({ act: 'turn-back' }, t.undone, 'again');
  const ofAll = state.because === 'all-read' || state.because === 'last-page';
  const over = said !== '' && said !== m.failed;

  return (
    <main class="card">
      <button type="button" class="close" title={t.close} aria-label={t.close} onClick={closeCard}>
        ×
      </button>
      <div aria-live="polite" class="news">
        {over && (
          <p>
            {said}{' '}
            {turn && (
              <button type="button" class="button plain" data-testid="card-turn-back" onClick={turnBack}>
                {{ undo: m.undo, record: u.recordAgain, again: m.again }[turn]}
              </button>
            )}
          </p>
        )}
        {!over && kind === 'failed' && <Failed />}
        {!over && kind === 'ask' && (
          <Asking
            state={state}
            finished={() =>
              perform({ act: 'finished' })
                .then(() => ask('card-state', {}))
                .then(
                  (next) => setState(next ?? { ...state, kind: 'finished' }),
                  () => setSaid(m.failed),
                )
            }
            notYet={() => last({ act: 'not-yet' }, ofAll ? t.answeredAll : t.answered)}
            lookingUp={() => last({ act: 'looked-up' }, t.lookingUp)}
          />
        )}
        {!over && kind === 'finished' && (
          <Finished
            state={state}
            act={perform}
            undo={() => last({ act: 'undo' }, t.undone, 'again')}
            takeOut={(act) => last({ act }, act === 'not-this-page' ? t.pageGone : t.courseGone, 'record')}
          />
        )}
        {said === m.failed && <p>{said}</p>}
      </div>
      {!over && kind !== 'failed' && (
        <button type="button" class="never" onClick={() => last({ act: 'never-here' }, t.stayedAway, null)}>
          {t.neverHere}
        </button>
      )}
    </main>
  );
}
