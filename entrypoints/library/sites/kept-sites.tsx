import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Dialog } from '@/components/controls/dialog';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { gapIn } from '@/locales/gap';
import { libraryText } from '@/locales/library-text';
import { locale } from '@/locales/locale';
import { settingsText } from '@/locales/settings-text';
import { NO_SITE, nameOfSite } from '@/progress/model/identity';
import type { CourseRow } from '@/progress/model/rows';
import { markCourses } from '@/storage/marks/marks';
import { courses, putAway } from '@/storage/queries/courses';
import { type Say, useUndoToast } from '../use-undo-toast';
import { siteInWords, siteOf } from './site-of';

/** A site, with everything that was read there. */
interface KeptSite {
  name: string;
  host: string;
  rows: CourseRow[];
}

/** The sites of the library's courses, tracked or not. Each can be forgotten as a whole. */
export function KeptSites({ say }: { say: Say }) {
  const t = useStore(settingsText);
  const l = useStore(libraryText);
  const code = useStore(locale);
  const doing = useUndoToast(say);
  const [asked, ask] = useState<KeptSite | null>(null);
  const { value: sites } = useLiveQuery(keptSites, []);
  if (!sites?.length) return null;
  return (
    <div class="sites">
      <h2>{t.keptSites}</h2>
      <p class="quiet">{t.keptSitesHelp}</p>
      <ul>
        {sites.map((site) => (
          <li key={site.name} class="kept" data-testid="kept-site">
            <span class="host">{siteInWords(site.host, l)}</span>
            <span class="small count">{t.coursesThere(site.rows.length)}</span>
            <button
              type="button"
              class="button"
              aria-label={t.forgetSiteOf({ site: siteInWords(site.host, l) })}
              onClick={() => ask(site)}
            >
              {site.host === NO_SITE ? l.forget : t.forgetSite}
            </button>
          </li>
        ))}
      </ul>
      {asked && (
        <Dialog
          title={t.forgetSiteAsk({ site: siteInWords(asked.host, l) })}
          cancel={{ label: l.cancel, act: () => ask(null) }}
          confirm={{
            label: l.forget,
            act: () => {
              ask(null);
              const keys = asked.rows.map((row) => row.key);
              void doing(() => markCourses(keys, 'forgotten'), t.siteForgotten);
            },
          }}
        >
          {t.forgetSiteHelp(asked.rows.length)}
          {asked.rows.some((row) => sitesOf(row).length > 1) && gapIn(code) + t.forgetJoined}
        </Dialog>
      )}
    </div>
  );
}

/** Leaves out only what is forgotten already: a course that the user called none is a record too. */
async function keptSites(): Promise<KeptSite[]> {
  const rows = [...(await courses()), ...(await putAway())].filter((row) => row.forgottenAt === undefined);
  const sites = new Map<string, KeptSite>();
  for (const row of rows)
    for (const name of sitesOf(row)) {
      const host = sitesOf(row).length === 1 ? siteOf(row) : name;
      const site = sites.get(name) ?? { name, host, rows: [] };
      sites.set(name, { ...site, rows: [...site.rows, row] });
    }
  return [...sites.values()].sort((a, b) => a.host.localeCompare(b.host));
}

/** The sites of a course by name. One that only a table or its owner names has at most the host of its address. */
function sitesOf(row: CourseRow): string[] {
  const named = new Set(row.keys.map(nameOfSite).filter((name) => name !== NO_SITE));
  return named.size > 0 ? [...named] : [siteOf(row)];
}
