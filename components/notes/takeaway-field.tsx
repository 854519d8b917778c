import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { markText } from '@/locales/mark-text';
import type { CourseRow } from '@/progress/model/rows';
import { saveTakeaway, takeawayOf } from '../hooks/lazy-storage';
import { DraftField } from './draft-field';
import { dropUnsaved, holdName, keepUnsaved, saveUnsaved } from './unsaved-drafts';

interface Props {
  row: CourseRow;
  focus?: boolean;
}

/**
 * The takeaway of the current pass, saved against the version that the person edited. The popup may die at any key, so
 * it leaves unsaved words behind for the next page.
 */
export function TakeawayField({ row, focus = false }: Props) {
  const t = useStore(markText);
  const pass = Math.max(1, row.passes.length);
  const [first, setFirst] = useState<string | null>(null);
  const base = useRef<string | null>(null);
  const unsaved = useRef<string | null>(null);
  const [name] = useState(() => crypto.randomUUID());
  useEffect(() => holdName(name), [name]);
  useEffect(() => {
    void saveUnsaved()
      .then(() => takeawayOf(row.key, pass))
      .then((note) => {
        base.current = note?.version ?? null;
        setFirst(note?.body ?? '');
      });
  }, [row.key, pass]);

  function keep(body: string): void {
    unsaved.current = body;
    keepUnsaved(name, { courseKey: row.key, kind: 'takeaway', pass, body }, base.current);
  }

  async function save(text: string): Promise<'saved' | 'forked'> {
    const { note, forked } = await saveTakeaway(row.key, pass, text, base.current, name);
    base.current = note.version;
    if (unsaved.current === text) dropUnsaved(name);
    else if (unsaved.current !== null) keep(unsaved.current);
    return forked ? 'forked' : 'saved';
  }

  if (first === null) return null;
  return (
    <DraftField
      key={`${row.key} ${pass}`}
      label={t.takeaway}
      hint={t.takeawayHint}
      first={first}
      save={save}
      typed={keep}
      focus={focus}
      template
    />
  );
}
