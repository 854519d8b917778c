import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { siteHealthText } from '@/locales/site-health-text';
import { changeSettings, readSettings } from '@/storage/settings';
import { useLoaded } from './use-loaded';

// All readers come with it: the popup opens without them.
const owner = () => import('@/detection/sites/owner');

interface Props {
  origin: string;
  /** The reader that matched last on this site. */
  matched: string | null;
  readersOff: readonly string[];
  /** Whether a reader that is on may be switched off here. */
  offered: boolean;
}

/** Switches the reader of a site off, and on again. On a host that no reader names it is the one that matched last. */
export function ReaderSwitch({ origin, matched, readersOff, offered }: Props) {
  const t = useStore(siteHealthText);
  const readerOn = useLoaded(owner)?.readerOn;
  const [failed, setFailed] = useState(false);
  const reader = readerOn?.(origin, matched);
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
