import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Dialog } from '@/components/controls/dialog';
import { ForeignText } from '@/components/text/foreign-text';
import { locale } from '@/locales/locale';
import { moment } from '@/locales/time';
import { transferText } from '@/locales/transfer-text';
import type { CourseChange } from '@/storage/import/import-outcome';
import { SkippedRecords } from './skipped-records';
import type { BackupDryRun, Importing } from './use-import';

interface Props {
  importing: Importing;
  isBusy: boolean;
}

/** What importing a backup would do, and the boxes that change it. */
export function ImportPreview({ importing: { seen, take }, isBusy }: Props) {
  // Another backup begins with fresh boxes.
  return (
    seen && (
      <Preview key={`${seen.backup.exportedAt} ${seen.isExact}`} seen={seen} take={take} isBusy={isBusy} />
    )
  );
}

type PreviewProps = Pick<Props, 'isBusy'> & Pick<Importing, 'take'> & { seen: BackupDryRun };

function Preview({ seen, take, isBusy }: PreviewProps) {
  const { backup, isExact, outcome, sites } = seen;
  const t = useStore(transferText);
  const code = useStore(locale);
  const [restore, setRestore] = useState<readonly string[]>([]);
  const [settings, setSettings] = useState(outcome.wasEmpty);
  const [track, setTrack] = useState(false);
  const [asking, setAsking] = useState(false);
  const hidden = outcome.courses.filter(({ how }) => how === 'hidden');
  const go = () => take([...restore], settings, track ? sites : []);
  const tick = (key: string, on: boolean) =>
    setRestore(on ? [...restore, key] : restore.filter((each) => each !== key));

  return (
    <div class="import-report" data-testid="import-preview" role="status">
      <p>{inNumbers(seen, t, code)}</p>
      <Changes label={t.newCourses} courses={outcome.courses.filter(({ how }) => how === 'added')} />
      <Changes label={t.changedCourses} courses={outcome.courses.filter(({ how }) => how === 'changed')} />
      <Changes label={isExact ? t.goneCourses : t.hiddenCourses} courses={hidden} isLoss />
      {outcome.forgotten.length > 0 && <p>{t.forgotten}</p>}
      {outcome.forgotten.map(({ courseKey, title }) => (
        <Tick
          key={courseKey}
          label={title}
          on={restore.includes(courseKey)}
          turn={(on) => tick(courseKey, on)}
        />
      ))}
      {outcome.lostNotes.length > 0 && (
        <details open data-testid="lost-notes">
          <summary>{t.lostNotes(outcome.lostNotes.length)}</summary>
          <ul>
            {outcome.lostNotes.map((beginning, i) => (
              <li key={`${i} ${beginning}`}>
                <ForeignText text={beginning} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {outcome.unknown.added > 0 && <p>{t.laterKept(outcome.unknown.added)}</p>}
      <SkippedRecords skipped={[...backup.skipped, ...outcome.refused]} />
      {backup.settings !== null && !outcome.wasEmpty && !isExact && (
        <Tick label={t.settings} on={settings} turn={setSettings} />
      )}
      {sites.length > 0 && !isExact && (
        <Tick label={t.trackToo({ sites: sites.map(hostOf).join(', ') })} on={track} turn={setTrack} />
      )}
      <button
        type="button"
        class="button main"
        data-testid="import"
        disabled={isBusy}
        onClick={outcome.asksTwice ? () => setAsking(true) : go}
      >
        {isExact ? t.putBackDo : t.import}
      </button>
      {asking && (
        <Dialog
          title={outcome.lostNotes.length + hidden.length > 0 ? t.importAskGone : t.importAsk}
          cancel={{ label: t.cancel, act: () => setAsking(false) }}
          confirm={{
            label: isExact ? t.putBackDo : t.import,
            act: () => {
              setAsking(false);
              go();
            },
          }}
        >
          {t.importAskHelp}
        </Dialog>
      )}
    </div>
  );
}

/** What an import would do, in one sentence. */
function inNumbers(
  { backup, isExact, outcome }: BackupDryRun,
  t: ReturnType<typeof transferText.get>,
  code: ReturnType<typeof locale.get>,
): string {
  const parts = [outcome.visits, outcome.marks, outcome.outlines, outcome.notes, outcome.registers];
  const added = parts.reduce((sum, tally) => sum + tally.added, 0);
  const changed = parts.reduce((sum, tally) => sum + tally.changed, 0);
  if (isExact) return t.putBackFacts({ at: moment(backup.exportedAt, code), records: added });
  return added + changed === 0 ? t.nothing : t.facts({ added, changed });
}

function hostOf(origin: string): string {
  return new URL(origin).host;
}

/** Titles shown of courses that are added or change; the number says how many more there are. What goes is all named. */
const SHOWN = 20;

interface ChangesProps {
  label: (count: number) => string;
  courses: readonly CourseChange[];
  /** These courses go: all are in sight. */
  isLoss?: boolean;
}

function Changes({ label, courses, isLoss = false }: ChangesProps) {
  if (courses.length === 0) return null;
  return (
    <details open={isLoss}>
      <summary>{label(courses.length)}</summary>
      <ul>
        {courses.slice(0, isLoss ? courses.length : SHOWN).map(({ key, title }) => (
          <li key={key}>{title}</li>
        ))}
      </ul>
    </details>
  );
}

function Tick({ label, on, turn }: { label: string; on: boolean; turn: (on: boolean) => void }) {
  return (
    <label class="switch">
      <input type="checkbox" checked={on} onChange={(event) => turn(event.currentTarget.checked)} /> {label}
    </label>
  );
}
