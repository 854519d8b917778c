import { useStore } from '@nanostores/preact';
import { safeUrl } from '@/components/text/safe-url';
import { notesText } from '@/locales/notes-text';
import { addressAtSecond } from '@/progress/model/address-at-second';
import type { Note } from '@/progress/notes/note';
import { clock } from '@/transfer/local-time';

interface Props {
  note: Pick<Note, 'second' | 'url'>;
  /** Address of the chapter, for a note without an address of its own. */
  page: string | undefined;
}

/** The time of a note on a recording, which leads back to it or, where its site knows no such address, to the lesson. */
export function MomentLink({ note, page }: Props) {
  const t = useStore(notesText);
  const { second, url = page } = note;
  if (second === undefined) return null;
  const time = clock(second);
  const address = safeUrl((url && addressAtSecond(url, Math.floor(second))) ?? url);
  if (!address) return <span class="moment">{time}</span>;
  return (
    <a
      class="moment"
      href={address}
      target="_blank"
      rel="noreferrer"
      aria-label={t.toMoment({ time })}
      data-testid="moment"
    >
      {time}
    </a>
  );
}
