import { useStore } from '@nanostores/preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Dialog } from '@/components/controls/dialog';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { courseText } from '@/locales/course-text';
import { libraryText } from '@/locales/library-text';
import { locale } from '@/locales/locale';
import { pictureText } from '@/locales/picture-text';
import { reading } from '@/locales/time';
import type { CourseRow } from '@/progress/model/rows';
import { takeawayOf } from '@/storage/notes/save-note';
import { fileName } from '@/transfer/file-name';
import { download } from '../../files/download';
import type { Say } from '../../use-undo-toast';
import { draw, measureOn } from './draw-on-canvas';
import { HEIGHT, layOut, WIDTH } from './lay-out';
import { type FinishedPass, pictureWords } from './picture-words';
import { plainLines } from './plain-lines';
import './picture.css';

interface Props {
  row: CourseRow;
  pass: FinishedPass;
  close: () => void;
  say: Say;
}

/**
 * Shows the picture of a finished course as it will be saved. The page draws it, and it goes nowhere but into a file.
 */
export function PictureDialog({ row, pass, close, say }: Props) {
  const t = useStore(pictureText);
  const l = useStore(libraryText);
  const c = useStore(courseText);
  const code = useStore(locale);
  const canvas = useRef<HTMLCanvasElement>(null);
  // The takeaway is the person's own, and is in the picture only when they ask for it.
  const [withTakeaway, setWithTakeaway] = useState(false);
  const { value: takeaway } = useLiveQuery(() => takeawayOf(row.key, pass.number), [row.key, pass.number]);
  const lines = plainLines(takeaway?.body ?? '');
  const words = pictureWords(row, pass, withTakeaway ? lines : [], {
    locale: code,
    untitled: c.untitled,
    seal: c.finished,
    chapters: (done, counted) => (done === counted ? c.allDone(counted) : c.progress({ done, counted })),
    time: (seconds) => t.time({ time: reading(seconds, code) }),
  });
  const said = JSON.stringify(words);

  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context) draw(context, layOut(words, measureOn(context)));
  }, [said]);

  function save(): void {
    canvas.current?.toBlob((blob) => {
      if (blob) download(fileName(words.title, '.png'), [blob], 'image/png');
      else say({ text: t.failed });
      close();
    }, 'image/png');
  }

  const { title, author, dates, amounts, seal } = words;
  const spoken = [title, author, seal, dates, amounts, ...words.takeaway].filter(Boolean).join(' · ');
  return (
    <Dialog title={t.title} cancel={{ label: l.cancel, act: close }} confirm={{ label: l.save, act: save }}>
      <canvas
        class="picture"
        ref={canvas}
        width={WIDTH}
        height={HEIGHT}
        role="img"
        aria-label={t.alt({ words: spoken })}
      />
      {lines.length > 0 && (
        <label>
          <input
            type="checkbox"
            checked={withTakeaway}
            onChange={(event) => setWithTakeaway(event.currentTarget.checked)}
          />{' '}
          {t.withTakeaway}
        </label>
      )}
    </Dialog>
  );
}
