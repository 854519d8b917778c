import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import type { Shelved } from '@/components/course/share-done';
import { SHELVES, shelve } from '@/components/course/shelves';
import { locale } from '@/locales/locale';
import type { CourseRow, Status } from '@/progress/model/rows';
import type { Settings } from '@/storage/preferences/settings';
import { arranged, orderOf } from './arrange';

/** What was chosen in the address: a shelf, a site, an order and words to be found. */
interface Chosen {
  status: string;
  site: string;
  sort: string;
  q: string;
}

export interface ShownCourses {
  /** Every course on a shelf, whatever was chosen. */
  all: Shelved[];
  shelf: Status | 'all';
  /** Those of the site with the words, for each shelf. */
  byShelf: (readonly [Status, Shelved[]])[];
  /** Those on the chosen shelf, in the chosen order. */
  listed: Shelved[];
  isNarrowed: boolean;
  /** Changes with everything that was chosen. */
  key: string;
}

/** The courses that were chosen from all rows, arranged as of `now` (milliseconds since 1970). */
export function useShownCourses(
  rows: readonly CourseRow[],
  { status, site, sort, q }: Chosen,
  now: number,
  settings: Settings,
): ShownCourses {
  const code = useStore(locale);
  const all = useMemo(() => Object.values(shelve(rows, now, settings)).flat(), [rows, now, settings]);
  const shelves = useMemo(() => shelve(rows, now, settings, q.trim()), [rows, now, settings, q]);
  const shelf = SHELVES.find((id) => id === status) ?? 'all';
  const order = orderOf(sort);
  const byShelf = useMemo(
    () => SHELVES.map((id) => [id, arranged(shelves[id], { site, order, locale: code })] as const),
    [shelves, site, order, code],
  );
  const chosen = byShelf.filter(([id]) => shelf === 'all' || id === shelf).map(([, each]) => each);
  const listed =
    chosen.length === 1 ? (chosen[0] ?? []) : arranged(chosen.flat(), { site, order, locale: code });
  return {
    all,
    shelf,
    byShelf,
    listed,
    isNarrowed: q !== '' || site !== '',
    key: `${shelf} ${site} ${order} ${q}`,
  };
}
