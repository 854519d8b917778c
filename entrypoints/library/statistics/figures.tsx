interface Props {
  caption: string;
  /** Names of the columns; the first names the rows. */
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** Figures as a table. */
export function Figures({ caption, columns, rows }: Props) {
  const [first, ...others] = columns;
  return (
    // Long tables and narrow screens: it scrolls by itself, and can be scrolled by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard
    <section class="figures" aria-label={caption} tabIndex={0}>
      <table>
        <caption class="hidden-label">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {others.map((name) => (
              <th key={name} scope="col" class="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...values]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {values.map((value, i) => (
                <td key={others[i]} class="number">
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
