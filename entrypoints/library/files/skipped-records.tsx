import { useStore } from '@nanostores/preact';
import { ForeignText } from '@/components/text/foreign-text';
import { transferText } from '@/locales/transfer-text';
import type { Skipped } from '@/transfer/backup/skipped';

/** Records shown by name; the number says how many more there are. */
const SHOWN = 20;

/** The records of a file that are none, each by its line and name. */
export function SkippedRecords({ skipped }: { skipped: readonly Skipped[] }) {
  const t = useStore(transferText);
  if (skipped.length === 0) return null;
  const rowWords = (line: number | undefined, name: string) =>
    line === undefined ? name : t.skippedRow({ line, name });
  return (
    <details open data-testid="skipped">
      <summary>{t.skipped(skipped.length)}</summary>
      <ul>
        {skipped.slice(0, SHOWN).map(({ line, name }) => (
          <li key={`${line} ${name}`}>
            <ForeignText text={rowWords(line, name || t.skippedUnnamed)} />
          </li>
        ))}
      </ul>
    </details>
  );
}
