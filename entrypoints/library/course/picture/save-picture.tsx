import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { pictureText } from '@/locales/picture-text';
import type { CourseRow } from '@/progress/model/rows';
import type { Say } from '../../use-undo-toast';
import { PictureDialog } from './picture-dialog';
import { finishedPass } from './picture-words';

interface Props {
  row: CourseRow;
  say: Say;
}

/** The button that shows the picture of a finished course. */
export function SavePicture({ row, say }: Props) {
  const t = useStore(pictureText);
  const [isOpen, setIsOpen] = useState(false);
  const pass = finishedPass(row);
  if (!pass) return null;
  return (
    <>
      <button type="button" class="button" data-testid="save-picture" onClick={() => setIsOpen(true)}>
        {t.title}
      </button>
      {isOpen && <PictureDialog row={row} pass={pass} close={() => setIsOpen(false)} say={say} />}
    </>
  );
}
