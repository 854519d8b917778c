import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { locale } from '@/locales/locale';
import { siteHealthText } from '@/locales/site-health-text';
import { ago } from '@/locales/time';
import { type SiteHealth as Health, hasChanged } from '@/progress/site-health/site-health';
import type { Settings } from '@/storage/preferences/settings';
import { watchSiteHealth } from '@/storage/preferences/site-health-record';
import { useNow } from '../hooks/use-now';
import { ReaderSwitch } from './reader-switch';
import { SiteReportButton } from './site-report-button';

/** Texts that must be in the page's language before this is shown. */
export const texts = [siteHealthText];

interface Props {
  origin: string;
  settings: Pick<Settings, 'readersOff'>;
  /** Shows only what needs attention: the site has changed, or its reader is off. */
  brief?: boolean;
}

/** How reading goes on a tracked site: when it last succeeded and failed, and whether the site has changed. */
export function SiteHealthLine({ origin, settings, brief = false }: Props) {
  const t = useStore(siteHealthText);
  const code = useStore(locale);
  const now = useNow();
  const [health, setHealth] = useState<Health | null>(null);
  useEffect(() => watchSiteHealth(origin, setHealth), [origin]);
  if (!health) return null;
  const { lastSuccess, lastFailure, failures } = health;
  const changed = hasChanged(health, now);
  const since = ago(failures[0]?.at ?? now, now, code);
  const list = new Intl.ListFormat(code, { style: 'narrow' });
  const missing = list.format(lastFailure?.missing.map((hook) => t[`hook-${hook}`]) ?? []);
  return (
    <div class="site-health" data-testid="site-health" data-changed={changed}>
      {changed && <p>{t.changed({ since })}</p>}
      {!brief && (
        <p class="small">
          {lastSuccess === null ? t.neverRead : t.lastRead({ when: ago(lastSuccess, now, code) })}
          {lastFailure && ` · ${t.lastFailed({ when: ago(lastFailure.at, now, code), missing })}`}
        </p>
      )}
      {changed && <SiteReportButton origin={origin} health={health} />}
      <ReaderSwitch
        origin={origin}
        matched={health.reader}
        readersOff={settings.readersOff}
        offered={!brief || changed}
      />
    </div>
  );
}
