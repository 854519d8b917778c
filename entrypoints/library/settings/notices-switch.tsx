import { useStore } from '@nanostores/preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Notice } from '@/components/controls/toast';
import { markText } from '@/locales/mark-text';
import { settingsText } from '@/locales/settings-text';
import { NOTIFICATIONS, readNotices, setNotices, watchNotices } from '@/storage/preferences/notices';
import { usePermission } from '../use-permission';

/** The switch for notices outside the library: what they say, how often they come, and that they are off by default. */
export function NoticesSwitch({ say }: { say: (notice: Notice | null) => void }) {
  const t = useStore(settingsText);
  const m = useStore(markText);
  const help = useId();
  const allowed = usePermission(NOTIFICATIONS);
  const wanted = useWanted();
  const on = allowed && wanted;

  async function turn(turnOn: boolean): Promise<void> {
    // Asks first of all, because the browser asks only in answer to a click.
    if (turnOn && !(await browser.permissions.request(NOTIFICATIONS))) return say({ text: t.noticesRefused });
    await setNotices(turnOn);
  }

  return (
    <div class="field">
      <label class="switch">
        <input
          type="checkbox"
          data-testid="notices"
          aria-describedby={help}
          checked={on}
          onChange={({ currentTarget }) => {
            const turnOn = currentTarget.checked;
            // The switch shows the actual state, which has not changed yet.
            currentTarget.checked = on;
            void turn(turnOn).catch(() => say({ text: turnOn ? t.noticesRefused : m.failed }));
          }}
        />{' '}
        {t.notices}
      </label>
      <p id={help}>{t.noticesHelp}</p>
    </div>
  );
}

/** Whether the user wants notices, following every change. */
function useWanted(): boolean {
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    const stop = watchNotices(({ on }) => setWanted(on));
    void readNotices().then(({ on }) => setWanted(on));
    return stop;
  }, []);
  return wanted;
}
