import { useStore } from '@nanostores/preact';
import { useId, useMemo, useRef } from 'preact/hooks';
import { Dialog } from '@/components/controls/dialog';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { courseText } from '@/locales/course-text';
import { libraryText } from '@/locales/library-text';
import { LIKELY, likeness } from '@/progress/fold/likeness';
import type { CourseRow } from '@/progress/model/rows';
import { courses } from '@/storage/queries/courses';
import { siteInWords, siteOf } from '../sites/site-of';

interface Props {
  title: string;
  help: string;
  /** Label of the button that confirms. */
  confirm: string;
  /** The course in question, which cannot be chosen itself. */
  row: Pick<CourseRow, 'key' | 'title'>;
  choose: (courseKey: string) => void;
  cancel: () => void;
}

/** Asks for another course of the library. Those with a similar title come first. */
export function ChooseCourse({ title, help, confirm, row, choose, cancel }: Props) {
  const t = useStore(libraryText);
  const c = useStore(courseText);
  const select = useRef<HTMLSelectElement>(null);
  const id = useId();
  const { value } = useLiveQuery(courses, []);
  const { likely, others } = useMemo(() => ranked(value ?? [], row), [value, row.key, row.title]);
  const options = (rows: readonly CourseRow[]) =>
    rows.map((each) => (
      <option key={each.key} value={each.key}>
        {t.onSite({ title: each.title || c.untitled, site: siteInWords(siteOf(each), t) })}
      </option>
    ));
  const none = value !== undefined && likely.length + others.length === 0;

  function done(): void {
    const key = select.current?.value;
    if (key) choose(key);
    else cancel();
  }

  return (
    <Dialog title={title} cancel={{ label: t.cancel, act: cancel }} confirm={{ label: confirm, act: done }}>
      {none ? t.noOtherCourse : help}
      {!none && (
        <span class="chooser">
          <label for={id}>{t.chooseCourse}</label>
          <select id={id} ref={select} data-testid="choose-course">
            {likely.length > 0 && <optgroup label={t.likely}>{options(likely)}</optgroup>}
            {likely.length > 0 && others.length > 0 ? (
              <optgroup label={t.others}>{options(others)}</optgroup>
            ) : (
              options(others)
            )}
          </select>
        </span>
      )}
    </Dialog>
  );
}

/** The likely courses, the most alike first, then the others, the last read first. */
function ranked(rows: readonly CourseRow[], row: Props['row']): { likely: CourseRow[]; others: CourseRow[] } {
  const all = rows
    .filter((each) => each.key !== row.key)
    .map((each) => ({ each, like: likeness(each.title, row.title) }));
  const likely = all.filter(({ like }) => like >= LIKELY).sort((a, b) => b.like - a.like);
  const others = all.filter(({ like }) => like < LIKELY);
  return { likely: likely.map(({ each }) => each), others: others.map(({ each }) => each) };
}
