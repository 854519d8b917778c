import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { loadClosingWords } from '@/background/recording/load-closing-words';
import { Dialog } from '@/components/controls/dialog';
import { elsewhereText } from '@/locales/elsewhere-text';
import { transferText } from '@/locales/transfer-text';
import { importedCoursesOf } from '@/transfer/shelf/imported-courses';
import { freshShelf, type ShelfState } from '@/transfer/shelf/run';
import type { Work } from '../files/use-work';
import type { Say } from '../use-undo-toast';
import { ImportedCourseList } from './imported-course-list';
import { goOnReading, type ShelfEnding } from './read-shelf';
import { loadShelf, saveShelf, watchShelf } from './shelf-store';
import { useCourseImport } from './use-course-import';

/** The person's list of courses on Geekbang: read on their click, shown, and taken in on another. */
export function SiteShelf({ work, say }: { work: Work; say: Say }) {
  const t = useStore(elsewhereText);
  const x = useStore(transferText);
  const [shelf, setShelf] = useState<ShelfState | null>(null);
  const [ending, setEnding] = useState<ShelfEnding | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [isReading, setReading] = useState(false);
  const [chapters, setChapters] = useState(true);
  const taking = useCourseImport(work, say);
  const rehearse = async (courses: ShelfState['courses']) =>
    taking.rehearse(await importedCoursesOf(courses, Date.now(), loadClosingWords));

  useEffect(() => {
    const show = (state: ShelfState) => setShelf(state);
    void loadShelf().then(async (state) => {
      show(state);
      if (state.courses.length > 0) await rehearse(state.courses);
    });
    return watchShelf(show);
  }, []);

  async function go(): Promise<void> {
    setAsking(false);
    setEnding(null);
    setReading(true);
    await taking.rehearse(null);
    try {
      const ended = await work.run((signal) => goOnReading({ chapters, signal, told: setShelf }));
      setEnding(ended ?? 'stopped');
    } catch {
      say({ text: t.failed });
    }
    setReading(false);
    const { courses } = await loadShelf();
    if (courses.length > 0) await rehearse(courses);
  }

  async function clear(): Promise<void> {
    await taking.rehearse(null);
    setEnding(null);
    await saveShelf(freshShelf(await loadShelf()));
  }

  const isBegun = shelf !== null && shelf.courses.length > 0;
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
          {isBegun ? t.shelfGoOn : t.shelfRead}
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
      {taking.seen && !isReading && (
        <>
          {shelf?.next !== null && <p class="quiet">{t.shelfPart}</p>}
          <ImportedCourseList
            taken={taking.seen.taken}
            isBusy={work.isBusy}
            take={() => void taking.take().then((isIn) => (isIn ? clear() : undefined))}
          />
        </>
      )}
      {isAsking && (
        <Dialog
          title={t.shelfAsk}
          cancel={{ label: x.cancel, act: () => setAsking(false) }}
          confirm={{ label: isBegun ? t.shelfGoOn : t.shelfRead, act: () => void go() }}
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
      )}
    </>
  );
}
