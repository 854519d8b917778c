import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { notesText } from '@/locales/notes-text';

/** Tags shown before the person asks for all. */
const FEW = 12;

interface Props {
  /** The most used tag first. */
  tags: readonly { tag: string; notes: number }[];
  chosen: string;
  choose: (tag: string) => void;
}

/** The tags of all notes. One of them can be chosen, and released by another press. */
export function TagFilter({ tags, chosen, choose }: Props) {
  const t = useStore(notesText);
  const [all, setAll] = useState(false);
  if (tags.length === 0) return null;
  const shown = tags.filter(({ tag }, i) => all || i < FEW || tag === chosen);
  return (
    <fieldset class="tags" aria-label={t.tags}>
      {shown.map(({ tag, notes }) => (
        <button
          key={tag}
          type="button"
          class="tag"
          aria-pressed={tag === chosen}
          onClick={() => choose(tag === chosen ? '' : tag)}
        >
          {tag} <small class="count">{notes}</small>
        </button>
      ))}
      {shown.length < tags.length && (
        <button type="button" class="button plain" onClick={() => setAll(true)}>
          {t.allTags(tags.length)}
        </button>
      )}
    </fieldset>
  );
}
