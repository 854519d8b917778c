import { useStore } from '@nanostores/preact';
import { Field } from '@/components/controls/field';
import { elsewhereText } from '@/locales/elsewhere-text';
import { COLUMNS, type Column, type Mapping } from '@/transfer/csv-import/columns';

interface Props {
  headers: readonly string[];
  mapping: Mapping;
  isBusy: boolean;
  change: (mapping: Mapping) => void;
}

/** The guessed column for each kind of value, for the person to correct. */
export function ColumnChoice({ headers, mapping, isBusy, change }: Props) {
  const t = useStore(elsewhereText);
  const turn = (column: Column, value: string) => {
    const { [column]: _was, ...others } = mapping;
    change(value === '' ? others : { ...others, [column]: Number(value) });
  };
  return (
    <details>
      <summary>{t.columns}</summary>
      <p class="quiet">{t.columnsHelp}</p>
      {COLUMNS.map((column) => (
        <Field
          key={column}
          label={t[`column-${column}`]}
          control={(ids) => (
            <select
              {...ids}
              data-testid={`column-${column}`}
              disabled={isBusy}
              value={mapping[column] ?? ''}
              onChange={(event) => turn(column, event.currentTarget.value)}
            >
              <option value="">{t.none}</option>
              {headers.map((name, i) => (
                <option key={`${i} ${name}`} value={i}>
                  {t.nthColumn({ number: i + 1, name: name.slice(0, 60) })}
                </option>
              ))}
            </select>
          )}
        />
      ))}
    </details>
  );
}
