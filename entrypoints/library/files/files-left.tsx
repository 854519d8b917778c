import { useStore } from '@nanostores/preact';
import { folderText } from '@/locales/folder-text';
import { groupBy } from '@/progress/model/group-by';
import { type FileLeft, REASONS_LEFT } from '@/transfer/folder/plan-folder';

interface Props {
  left: readonly FileLeft[];
  isBusy: boolean;
  /** Writes the file of the course with this key all the same. */
  write: (key: string) => void;
}

/** The files in the folder that were left alone, by the reason. */
export function FilesLeft({ left, isBusy, write }: Props) {
  const t = useStore(folderText);
  const groups = groupBy(left, ({ why }) => why);
  return (
    <>
      {REASONS_LEFT.filter((why) => groups.has(why)).map((why) => {
        const files = groups.get(why) ?? [];
        const button = wordsOf(why);
        return (
          <div key={why} data-testid={`left-${why}`}>
            <p>{t[`left-${why}`](files.length)}</p>
            <ul class="files">
              {files.map(({ key, name }) => (
                <li key={name}>
                  <span>{name}</span>
                  {button && (
                    <button
                      type="button"
                      class="button"
                      aria-label={button.of({ name })}
                      disabled={isBusy}
                      onClick={() => write(key)}
                    >
                      {button.short}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );

  /** What could be lost is behind a button of its own for each file. */
  function wordsOf(why: FileLeft['why']) {
    if (why === 'missing') return { short: t.again, of: t.againOf };
    return why === 'changed' ? { short: t.over, of: t.overOf } : null;
  }
}
