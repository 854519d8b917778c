import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { loadClosingWords } from '@/browser/load-closing-words';
import { Field } from '@/components/controls/field';
import { elsewhereText } from '@/locales/elsewhere-text';
import { transferText } from '@/locales/transfer-text';
import { courseFiles } from '@/storage/queries/export-courses';
import { type Mapping, recognise } from '@/transfer/csv-import/columns';
import { planTable, type TablePlan } from '@/transfer/csv-import/plan-table';
import { MOST_BYTES, readTable, type Table } from '@/transfer/csv-import/read-table';
import { TableRefusedError } from '@/transfer/csv-import/table-refusal';
import type { Work } from '../files/use-work';
import type { Say } from '../use-undo-toast';
import { ColumnChoice } from './column-choice';
import { ImportedCourseList } from './imported-course-list';
import { TableReport } from './table-report';
import { useCourseImport } from './use-course-import';

interface Understood {
  table: Table;
  mapping: Mapping;
  plan: TablePlan;
}

/** Imports a table of courses or chapters. It shows the guessed columns, and what the import would do. */
export function ImportTable({ work, say }: { work: Work; say: Say }) {
  const t = useStore(elsewhereText);
  const x = useStore(transferText);
  const [found, setFound] = useState<Understood | null>(null);
  const taking = useCourseImport(work, say);

  async function understand(table: Table, mapping: Mapping): Promise<void> {
    const plan = await work.run(async (signal) =>
      planTable(table, mapping, await courseFiles(), Date.now(), loadClosingWords, signal),
    );
    if (!plan) return say({ text: x.stopped });
    setFound({ table, mapping, plan });
    await taking.rehearse(plan.arrivals.length > 0 ? plan.arrivals : null);
  }

  async function choose(file: File): Promise<void> {
    setFound(null);
    await taking.rehearse(null);
    try {
      if (file.size > MOST_BYTES) throw new TableRefusedError('too-large');
      const table = readTable(new Uint8Array(await file.arrayBuffer()));
      await understand(table, recognise(table.headers));
    } catch (error) {
      say({ text: error instanceof TableRefusedError ? t[`refused-${error.reason}`] : t.failed });
    }
  }

  async function take(): Promise<void> {
    if (await taking.take()) setFound(null);
  }

  return (
    <>
      <h3>{t.tableTitle}</h3>
      <Field
        label={t.tableFile}
        help={t.tableHelp}
        control={(ids) => (
          <input
            {...ids}
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            data-testid="table-file"
            disabled={work.isBusy}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) void choose(file);
            }}
          />
        )}
      />
      {found && (
        <>
          <ColumnChoice
            headers={found.table.headers}
            mapping={found.mapping}
            isBusy={work.isBusy}
            change={(mapping) => understand(found.table, mapping).catch(() => say({ text: t.failed }))}
          />
          <TableReport plan={found.plan} />
        </>
      )}
      {taking.seen && <ImportedCourseList taken={taking.seen.taken} isBusy={work.isBusy} take={take} />}
    </>
  );
}
