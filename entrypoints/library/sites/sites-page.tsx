import { useStore } from '@nanostores/preact';
import { settingsText } from '@/locales/settings-text';
import type { Settings } from '@/storage/preferences/settings';
import { PageHead } from '../page-head';
import type { Say } from '../use-undo-toast';
import { KeptSites } from './kept-sites';
import { SiteList } from './site-list';
import { TaughtSites } from './taught-sites';
import './site-list.css';

/** The sites that are read, and what the library keeps of them. */
export function SitesPage({ settings, say }: { settings: Settings; say: Say }) {
  const t = useStore(settingsText);
  return (
    <section class="narrow">
      <PageHead title={t.sites}>{settings.tracked.length === 0 ? t.noSites : t.sitesHelp}</PageHead>
      <SiteList settings={settings} say={say} />
      <TaughtSites tracked={settings.tracked} say={say} />
      <KeptSites say={say} />
    </section>
  );
}
