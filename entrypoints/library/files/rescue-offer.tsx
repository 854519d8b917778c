import { useStore } from '@nanostores/preact';
import { transferText } from '@/locales/transfer-text';
import type { Importing } from './use-import';

interface Props {
  importing: Importing;
  /** Offers it only for this backup of the page. */
  of: string;
  isBusy: boolean;
}

/** Offers to read what is whole of a file that was refused as damaged. */
export function RescueOffer({ importing: { damaged, rescue }, of, isBusy }: Props) {
  const t = useStore(transferText);
  if (damaged?.of !== of) return null;
  return (
    <div class="import-report" data-testid="rescue-offer">
      <p>{t.rescueHelp}</p>
      <button type="button" class="button" data-testid="rescue" disabled={isBusy} onClick={rescue}>
        {t.rescue}
      </button>
    </div>
  );
}
