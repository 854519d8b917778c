import { useStore } from '@nanostores/preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { markText } from '@/locales/mark-text';
import { type Draft, type DraftState, keepDraft } from './draft';
import './draft-field.css';

interface Props {
  label: string;
  hint?: string;
  first: string;
  save: (text: string) => Promise<'saved' | 'forked'>;
  /** The person opened it just now, so the caret belongs here. */
  focus?: boolean;
}

/** A Markdown field that saves itself: as one types, and at once when the page is hidden or goes away. */
export function DraftField({ label, hint, first, save, focus = false }: Props) {
  const t = useStore(markText);
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [state, setState] = useState<DraftState>('untouched');
  const latestSave = useRef(save);
  latestSave.current = save;
  const draft = useRef<Draft | null>(null);

  useEffect(() => {
    const kept = keepDraft((text) => latestSave.current(text), setState);
    draft.current = kept;
    const leaving = () => void kept.flush();
    document.addEventListener('visibilitychange', leaving);
    addEventListener('pagehide', leaving);
    return () => {
      document.removeEventListener('visibilitychange', leaving);
      removeEventListener('pagehide', leaving);
      leaving();
    };
  }, []);
  useEffect(() => {
    if (focus) area.current?.focus();
  }, [focus]);

  const said = { untouched: '', saving: t.saving, saved: t.saved, forked: t.forked, failed: t.notSaved }[
    state
  ];
  return (
    <div class="draft">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        ref={area}
        defaultValue={first}
        placeholder={hint}
        maxLength={100_000}
        onInput={(event) => draft.current?.type(event.currentTarget.value)}
      />
      <p class="small" role="status">
        {said}
      </p>
    </div>
  );
}
