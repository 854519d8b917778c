import { useStore } from '@nanostores/preact';
import { cardText } from '@/locales/card-text';

/** A chapter could not be recorded: what is safe, and what to do. */
export function Failed() {
  const t = useStore(cardText);
  return (
    <>
      <h1>{t.failed}</h1>
      <p>{t.failedHelp}</p>
    </>
  );
}
