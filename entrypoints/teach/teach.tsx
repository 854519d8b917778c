import { useStore } from '@nanostores/preact';
import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { teachText } from '@/locales/teach-text';
import { ask } from '@/messages/send';
import type { TeachAct, Teaching } from '@/messages/teaching';
import { PartRow } from './part-row';
import type { PagePort } from './port';
import { Preview } from './preview';
import { useKeys } from './use-keys';
import { Where } from './where';

/** The panel in the page in which a person names its parts. The page's script does the pointing. */
export function Teach({ port }: { port: PagePort }) {
  const t = useStore(teachText);
  const [teaching, setTeaching] = useState<Teaching | null>(null);
  const [said, setSaid] = useState('');
  const panel = useRef<HTMLElement>(null);
  const say = useCallback((act: TeachAct) => port.say(act), [port]);
  useEffect(() => port.listen(setTeaching), [port]);
  useKeys(teaching?.pointing ?? null, say);
  useReportedHeight(panel, say, teaching !== null);
  if (!teaching) return null;

  const { rule, seen } = teaching;
  const isKept = said === t.kept;
  const keep = () =>
    ask('teach-keep', { rule }).then(
      () => setSaid(t.kept),
      () => setSaid(t.notKept),
    );
  const row = { teaching, say };
  return (
    <main class="teach" ref={panel}>
      <TeachHead say={say} />
      {!isKept && (
        <>
          <p class="quiet">{t.help}</p>
          <ol>
            <PartRow
              {...row}
              part="outline"
              label={t.outline}
              found={t.chapters(seen.chapters)}
              help={t.outlineHelp}
            />
            <PartRow {...row} part="title" label={t.chapterTitle} found={seen.chapter || t.set} />
            <PartRow {...row} part="course" label={t.course} found={seen.course || t.set} optional />
            <PartRow {...row} part="article" label={t.article} found={t.set} optional />
          </ol>
          <Preview seen={seen} />
          <Where {...row} />
        </>
      )}
      <p role="status">{said}</p>
      <footer class="acts">
        {!isKept && (
          <button
            type="button"
            class="button main"
            data-testid="teach-keep"
            disabled={seen.hitch !== null}
            onClick={keep}
          >
            {t.keep}
          </button>
        )}
        <button type="button" class="button" data-testid="teach-close" onClick={() => say({ act: 'close' })}>
          {isKept ? t.close : t.cancel}
        </button>
      </footer>
    </main>
  );
}

function TeachHead({ say }: { say: (act: TeachAct) => void }) {
  const t = useStore(teachText);
  return (
    <header>
      <h1>{t.title}</h1>
      <button
        type="button"
        class="button plain"
        title={t.aside}
        aria-label={t.aside}
        onClick={() => say({ act: 'aside' })}
      >
        ⇄
      </button>
      <button
        type="button"
        class="button plain"
        title={t.close}
        aria-label={t.close}
        onClick={() => say({ act: 'close' })}
      >
        ×
      </button>
    </header>
  );
}

/** Tells the page, while the panel is shown, how high it is, so that the frame around it is as high. */
function useReportedHeight(
  panel: RefObject<HTMLElement | null>,
  say: (act: TeachAct) => void,
  isShown: boolean,
): void {
  useEffect(() => {
    const watcher = new ResizeObserver(([entry]) => {
      say({ act: 'height', height: Math.ceil(entry?.borderBoxSize[0]?.blockSize ?? 0) });
    });
    if (panel.current) watcher.observe(panel.current);
    return () => watcher.disconnect();
  }, [say, isShown]);
}
