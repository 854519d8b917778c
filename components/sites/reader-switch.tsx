import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { SiteReader } from '@/detection/reader';
import { siteHealthText } from '@/locales/site-health-text';
import { ask } from '@/messages/send';
import { changeSettings, readSettings } from '@/storage/preferences/settings';

interface Props {
  origin: string;
  /** The reader that matched last on this site. */
  matched: string | null;
  readersOff: readonly string[];
  /** Whether the page offers to switch the reader off. */
  offered: boolean;
}

/**
 * Switches the reader of a site off and on again. On a host that no reader names, it is the reader that matched last.
 */
export function ReaderSwitch({ origin, matched, readersOff, offered }: Props) {
  const t = useStore(siteHealthText);
  const [reader, setReader] = useState<Pick<SiteReader, 'id' | 'name'> | null>(null);
  const [failed, setFailed] = useState(false);
  // The background has all readers at hand, which are too much for a page to load for a name.
  useEffect(() => {
    ask('reader-of', { origin, matched }).then(setReader, () => setReader(null));
  }, [origin, matched]);
  if (!reader) return null;
  const { id, name } = reader;
  const isOff = readersOff.includes(id);
  if (!isOff && !offered) return null;
  const turn = async () => {
    const others = (await readSettings()).readersOff.filter((each) => each !== id);
    await changeSettings({ readersOff: isOff ? others : [...others, id] });
  };
  return (
    <p class="small">
      {isOff && `${t.off({ name })} `}
      <button
        type="button"
        class="button plain"
        data-testid="turn-reader"
        onClick={() => turn().catch(() => setFailed(true))}
      >
        {isOff ? t.turnOn : t.turnOff}
      </button>
      {failed && t.failed}
    </p>
  );
}
