import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { cardText } from '@/locales/card-text';
import { markText } from '@/locales/mark-text';
import type { CardAct, CardState } from '@/messages/map';
import { ask } from '@/messages/send';
import { Asking } from './asking';
import { Failed } from './failed';
import { Finished } from './finished';
import { closeCard } from './frame';
import { useLeaving } from './use-leaving';

/** What a part of the card does: resolves when it is done, rejects when it could not be. */
export type Act = (act: CardAct) => Promise<void>;

async function perform(act: CardAct): Promise<void> {
  const { ok, error } = await ask('card-act', act);
  if (!ok) throw new Error(error ?? act.act);
}

/** The card in the corner of the page. It is said politely, takes no focus, and goes by itself. */
export function Card({ state }: { state: CardState }) {
  const t = useStore(cardText);
  const m = useStore(markText);
  const [kind, setKind] = useState(state.kind);
  const [said, setSaid] = useState('');
  useLeaving(closeCard);

  /** Does it, says what came of it, and leaves the card standing there with only that. */
  const last = (act: CardAct, outcome: string) =>
    perform(act).then(
      () => setSaid(outcome),
      () => setSaid(m.failed),
    );
  const over = said !== '' && said !== m.failed;

  return (
    <main class="card">
      <button type="button" class="close" title={t.close} aria-label={t.close} onClick={closeCard}>
        ×
      </button>
      <div aria-live="polite" class="news">
        {over && <p>{said}</p>}
        {!over && kind === 'failed' && <Failed />}
        {!over && kind === 'ask' && (
          <Asking
            state={state}
            finished={() =>
              perform({ act: 'finished' }).then(
                () => setKind('finished'),
                () => setSaid(m.failed),
              )
            }
            notYet={() => last({ act: 'not-yet' }, t.answered)}
          />
        )}
        {!over && kind === 'finished' && (
          <Finished
            state={state}
            act={perform}
            undo={() => last({ act: 'undo' }, t.undone)}
            notThisCourse={() => last({ act: 'not-this-course' }, t.unrecorded)}
          />
        )}
        {said === m.failed && <p>{said}</p>}
      </div>
      {!over && kind !== 'failed' && (
        <button type="button" class="never" onClick={() => last({ act: 'never-here' }, t.stayedAway)}>
          {t.neverHere}
        </button>
      )}
    </main>
  );
}
