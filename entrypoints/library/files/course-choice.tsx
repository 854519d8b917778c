import { useStore } from '@nanostores/preact';
import { Field } from '@/components/controls/field';
import { transferText } from '@/locales/transfer-text';
import type { Choice as Choosing } from '@/transfer/choose-courses';
import type { CourseFile } from '@/transfer/course-file';
import { Choice } from '../choice';
import './course-choice.css';

interface Props {
  courses: readonly CourseFile[];
  choice: Choosing;
  choose: (choice: Choosing) => void;
}

const SHELVES = ['finished', 'reading', 'dropped', 'on-hold', 'planned'] as const;

/** Chooses the courses to export: by shelf, by site, one of them, or the recent ones. */
export function CourseChoice({ courses, choice, choose }: Props) {
  const t = useStore(transferText);
  const sites = [...new Set(courses.map(({ row }) => row.site))].sort();
  const one = <K extends 'status' | 'sites' | 'courses'>(name: K, value: string) => {
    const { [name]: _before, ...rest } = choice;
    choose(value === '' ? rest : ({ ...rest, [name]: [value] } as Choosing));
  };
  const since = (day: string) => {
    const { since: _before, ...rest } = choice;
    const at = Date.parse(`${day}T00:00`);
    choose(Number.isNaN(at) ? rest : { ...rest, since: at });
  };
  return (
    <fieldset class="which">
      <legend>{t.which}</legend>
      <Choice
        label={t.status}
        value={choice.status?.[0] ?? ''}
        options={[['', t.all], ...SHELVES.map((shelf) => [shelf, t[shelf]] as const)]}
        change={(value) => one('status', value)}
      />
      <Choice
        label={t.site}
        value={choice.sites?.[0] ?? ''}
        options={[['', t.all], ...sites.map((site) => [site, site] as const)]}
        change={(value) => one('sites', value)}
      />
      <Choice
        label={t.course}
        value={choice.courses?.[0] ?? ''}
        options={[['', t.all], ...courses.map(({ row }) => [row.key, row.title] as const)]}
        change={(value) => one('courses', value)}
      />
      <Field
        label={t.since}
        control={(ids) => (
          <input {...ids} type="date" onInput={(event) => since(event.currentTarget.value)} />
        )}
      />
    </fieldset>
  );
}
