import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Dialog } from '@/components/controls/dialog';
import { elsewhereText } from '@/locales/elsewhere-text';
import { transferText } from '@/locales/transfer-text';
import type { Work } from '../files/use-work';
import type { Say } from '../use-undo-toast';
import { ImportedCourseList } from './imported-course-list';
import { useShelfReading } from './use-shelf-reading';

/** The person's list of courses on Geekbang: one click reads it, and another imports what is shown. */
export function SiteShelf({ work, say }: { work: Work; say: Say }) {
  const t = useStore(elsewhereText);
  const [isAsking, setAsking] = useState(false);
  const [chapters, setChapters] = useState(true);
  const { shelf, isReading, ending, seen, read, take, clear } = useShelfReading(work, say);
  const isBegun = shelf !== null && shelf.courses.length > 0;
  const begin = isBegun ? t.shelfGoOn : t.shelfRead;
  return (
    <>
      <h3>{t.shelfTitle}</h3>
      <p class="quiet">{t.shelfHelp}</p>
      <div class="acts">
        <button
          type="button"
          class="button"
          data-testid="read-shelf"
          disabled={work.isBusy || shelf === null}
          onClick={() => setAsking(true)}
        >
          {begin}
        </button>
        {isBegun && !isReading && (
          <button type="button" class="button plain" disabled={work.isBusy} onClick={clear}>
            {t.shelfForget}
          </button>
        )}
      </div>
      {isReading && shelf && (
        <p class="acts" role="status" data-testid="shelf-reading">
          <span>{t.shelfSoFar({ courses: shelf.courses.length, requests: shelf.asked })}</span>
          <button type="button" class="button" onClick={work.stop}>
            {t.shelfStop}
          </button>
        </p>
      )}
      {ending && !isReading && (
        <p role="status" data-testid="shelf-ending" data-ending={ending}>
          {ending === 'done' ? t.shelfComplete : t[`ending-${ending}`]}
        </p>
      )}
      {seen && !isReading && (
        <>
          {shelf?.next !== null && <p class="quiet">{t.shelfPart}</p>}
          <ImportedCourseList taken={seen.taken} isBusy={work.isBusy} take={() => void take()} />
        </>
      )}
      {isAsking && (
        <ReadingDialog
          begin={begin}
          chapters={chapters}
          setChapters={setChapters}
          cancel={() => setAsking(false)}
          read={() => {
            setAsking(false);
            void read(chapters);
          }}
        />
      )}
    </>
  );
}

interface DialogProps {
  /** What the button says that begins or goes on. */
  begin: string;
  chapters: boolean;
  setChapters: (chapters: boolean) => void;
  cancel: () => void;
  read: () => void;
}

/** Says what will be asked of the site, and lets one leave out the chapters. */
function ReadingDialog({ begin, chapters, setChapters, cancel, read }: DialogProps) {
  const t = useStore(elsewhereText);
  const x = useStore(transferText);
  return (
    <Dialog
      title={t.shelfAsk}
      cancel={{ label: x.cancel, act: cancel }}
      confirm={{ label: begin, act: read }}
    >
      {t.shelfAskHelp}
      <label class="switch">
        <input
          type="checkbox"
          checked={chapters}
          onChange={(event) => setChapters(event.currentTarget.checked)}
        />{' '}
        {t.shelfChapters}
      </label>
    </Dialog>
  );
}
