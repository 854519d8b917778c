import { useStore } from '@nanostores/preact';
import { settingsText } from '@/locales/settings-text';
import type { Settings } from '@/storage/preferences/settings';
import { PageHead } from '../page-head';
import type { Say } from '../use-undo-toast';
import { KeptSites } from './kept-sites';
import { Sites } from './sites';
import { TaughtSites } from './taught-sites';
import './sites.css';

/** Which sites are read, and what is kept of them. */
export function SitesPage({ settings, say }: { settings: Settings; say: Say }) {
  const t = useStore(settingsText);
  return (
    <section class="narrow">
      <PageHead title={t.sites}>{settings.tracked.length === 0 ? t.noSites : t.sitesHelp}</PageHead>
      <Sites settings={settings} say={say} />
      <TaughtSites tracked={settings.tracked} say={say} />
      <KeptSites say={say} />
    </section>
  );
}
