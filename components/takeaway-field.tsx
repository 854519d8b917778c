import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { markText } from '@/locales/mark-text';
import type { CourseRow } from '@/progress/rows';
import { DraftField } from './draft-field';
import { saveTakeaway, takeawayOf } from './write';

interface Props {
  row: CourseRow;
  focus?: boolean;
}

/** The takeaway of the current pass, saved against the revision that it was typed on. */
export function TakeawayField({ row, focus = false }: Props) {
  const t = useStore(markText);
  const pass = Math.max(1, row.passes.length);
  const [first, setFirst] = useState<string | null>(null);
  const base = useRef<string | null>(null);
  useEffect(() => {
    void takeawayOf(row.key, pass).then((note) => {
      base.current = note?.revision ?? null;
      setFirst(note?.body ?? '');
    });
  }, [row.key, pass]);

  async function save(text: string): Promise<'saved' | 'forked'> {
    const { note, forked } = await saveTakeaway(row.key, pass, text, base.current);
    base.current = note.revision;
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
      focus={focus}
    />
  );
}
