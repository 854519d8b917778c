import { useStore } from '@nanostores/preact';
import { browser } from 'wxt/browser';
import type { Notice } from '@/components/controls/toast';
import { keepingText } from '@/locales/keeping-text';
import { locale } from '@/locales/locale';
import { moment } from '@/locales/time';
import { type DailyRecord, DOWNLOADS } from '@/storage/backup/daily-download';
import { usePermission } from '../use-permission';

interface Props {
  /** Names the switch for tests. */
  id: string;
  title: string;
  label: string;
  help: string;
  /** `null` until it is read. */
  record: Pick<DailyRecord, 'on' | 'at' | 'problem'> | null;
  /** Switches it, and saves a first file at once. */
  turn: (on: boolean) => Promise<void>;
  say: (notice: Notice | null) => void;
}

/** A switch for a file that is saved every day, with the result of the last one. */
export function DailySwitch({ id, title, label, help, record, turn, say }: Props) {
  const t = useStore(keepingText);
  const code = useStore(locale);
  const allowed = usePermission(DOWNLOADS);
  const on = allowed && record?.on === true;

  async function ask(wanted: boolean): Promise<void> {
    // Asks first of all, because the browser asks only in answer to a click.
    if (wanted && !(await browser.permissions.request(DOWNLOADS))) return say({ text: t.dailyRefused });
    await turn(wanted);
  }

  const { problem = null, at = 0 } = record ?? {};
  return (
    <>
      <h2>{title}</h2>
      <label class="switch">
        <input
          type="checkbox"
          data-testid={id}
          checked={on}
          onChange={({ currentTarget }) => {
            const wanted = currentTarget.checked;
            // The switch shows the actual state, which has not changed yet.
            currentTarget.checked = on;
            void ask(wanted).catch(() => say({ text: t.dailyRefused }));
          }}
        />{' '}
        {label}
      </label>
      <p class="quiet">{help}</p>
      {on && (
        <p class="quiet" data-testid={`${id}-last`}>
          {at > 0 ? t.dailyLast({ at: moment(at, code) }) : t.dailyNone}
        </p>
      )}
      {on && problem && <p role="status">{wordsFor(problem)}</p>}
    </>
  );

  function wordsFor({ what, said }: NonNullable<typeof problem>): string {
    return what === 'too-large' ? t['problem-too-large'] : t[`problem-${what}`]({ said });
  }
}
