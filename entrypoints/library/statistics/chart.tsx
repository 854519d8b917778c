import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { statisticsText } from '@/locales/statistics-text';
import { type Draw, Drawing } from './drawing';
import { Figures } from './figures';

interface Props {
  title: string;
  /** What the chart shows, in one sentence. */
  summary: ComponentChildren;
  /** Names of the columns, then the rows, each with its name first. */
  table: { columns: readonly string[]; rows: readonly (readonly string[])[] };
  drawings: readonly { name?: string; draw: Draw }[];
  /** Controls of the chart. */
  children?: ComponentChildren;
  /** What its parts stand for, one by one. */
  below?: ComponentChildren;
  testid: string;
}

/** A chart with its sentence, and its figures as a table for people who prefer that or do not see the chart. */
export function Chart({ title, summary, table, drawings, children, below, testid }: Props) {
  const t = useStore(statisticsText);
  const id = useId();
  return (
    <section class="chart" aria-labelledby={id} data-testid={testid}>
      <div class="chart-head">
        <h2 id={id}>{title}</h2>
        {children}
      </div>
      <p class="quiet">{summary}</p>
      {table.rows.length > 0 && (
        <>
          {drawings.map(({ name, draw }) => (
            <figure key={name}>
              {name && <figcaption class="small">{name}</figcaption>}
              <Drawing draw={draw} />
            </figure>
          ))}
          {below}
          <details>
            <summary>{t.asTable}</summary>
            <Figures caption={title} {...table} />
          </details>
        </>
      )}
    </section>
  );
}
