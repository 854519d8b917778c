import { useStore } from '@nanostores/preact';
import { elsewhereText } from '@/locales/elsewhere-text';
import type { TablePlan } from '@/transfer/csv-import/plan-table';

/** Lines of one kind that are shown; the summary says how many there are. */
const SHOWN = 100;

/** What became of the lines of a table: recognised, repeated, in no outline, or unreadable. */
export function TableReport({ plan }: { plan: TablePlan }) {
  const t = useStore(elsewhereText);
  const { recognised, doubled, unmatched, invalid, dropped } = plan;
  return (
    <div data-testid="table-report">
      {plan.arrivals.length === 0 && <p>{t.noCourses}</p>}
      <Lines
        summary={recognised.length > 0 && t.recognised(recognised.length)}
        lines={recognised.slice(0, SHOWN).map(({ title, by }) => t[`by-${by}`]({ title }))}
      />
      <Lines
        summary={doubled.length > 0 && t.doubled(doubled.length)}
        lines={[t.lines({ lines: doubled.slice(0, SHOWN).join(', ') })]}
      />
      <Lines
        summary={unmatched.length > 0 && t.unmatched(unmatched.length)}
        lines={unmatched.slice(0, SHOWN).map(({ line, title }) => t.line({ line, what: title }))}
      />
      <Lines
        summary={invalid.length > 0 && t.invalid(invalid.length)}
        lines={invalid
          .slice(0, SHOWN)
          .map(({ line, reason }) => t.line({ line, what: t[`reason-${reason}`] }))}
      />
      <Lines
        summary={dropped.length > 0 && t.dropped(dropped.length)}
        lines={dropped
          .slice(0, SHOWN)
          .map(({ line, what, cell }) => t.line({ line, what: t[`dropped-${what}`]({ cell }) }))}
      />
    </div>
  );
}

function Lines({ summary, lines }: { summary: string | false; lines: readonly string[] }) {
  if (!summary) return null;
  return (
    <details>
      <summary>{summary}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
