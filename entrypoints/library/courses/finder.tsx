import { useStore } from '@nanostores/preact';
import { coursesText } from '@/locales/courses-text';
import { libraryText } from '@/locales/library-text';
import { siteInWords } from '../sites/site-of';
import { ORDERS, orderOf } from './arrange';

interface Props {
  chosen: { q: string; site: string; sort: string };
  choose: (change: Partial<Props['chosen']>) => void;
  sites: readonly string[];
  /** Whether courses are being selected, and what turns that; absent where none can be. */
  picking?: boolean;
  pick?: (on: boolean) => void;
}

/** Controls that choose which courses are shown, and in what order. */
export function Finder({ chosen, choose, sites, picking, pick }: Props) {
  const t = useStore(coursesText);
  const l = useStore(libraryText);
  return (
    <search class="finder">
      <input
        type="search"
        aria-label={t.search}
        placeholder={t.search}
        value={chosen.q}
        onInput={(event) => choose({ q: event.currentTarget.value })}
      />
      {(sites.length > 1 || chosen.site !== '') && (
        <select
          aria-label={t.site}
          value={chosen.site}
          onChange={(event) => choose({ site: event.currentTarget.value })}
        >
          <option value="">{t.everySite}</option>
          {sites.map((site) => (
            <option key={site} value={site}>
              {siteInWords(site, l)}
            </option>
          ))}
        </select>
      )}
      <select
        aria-label={t.sort}
        value={orderOf(chosen.sort)}
        onChange={(event) => choose({ sort: event.currentTarget.value })}
      >
        {ORDERS.map((order) => (
          <option key={order} value={order}>
            {t[`sort-${order}`]}
          </option>
        ))}
      </select>
      {pick && (
        <button type="button" class="button" aria-pressed={picking} onClick={() => pick(!picking)}>
          {t.pick}
        </button>
      )}
    </search>
  );
}
