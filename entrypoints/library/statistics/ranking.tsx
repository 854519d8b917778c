import { useId } from 'preact/hooks';

interface Props {
  title: string;
  summary?: string;
  columns: readonly [string, string];
  rows: readonly { name: string; value: number; said: string }[];
  testid: string;
}

/** A table with a bar in each row, the greatest first: the chart is the table. */
export function Ranking({ title, summary, columns, rows, testid }: Props) {
  const id = useId();
  const most = Math.max(1, ...rows.map(({ value }) => value));
  return (
    <section class="chart" aria-labelledby={id} data-testid={testid}>
      <h2 id={id}>{title}</h2>
      {summary && <p class="quiet">{summary}</p>}
      {rows.length > 0 && (
        <table class="ranking">
          <thead class="hidden-label">
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, value, said }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>
                  <svg class="bar" aria-hidden="true" viewBox="0 0 100 4" preserveAspectRatio="none">
                    <rect width={(100 * value) / most} height="4" rx="0" />
                  </svg>
                  <span class="number">{said}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
