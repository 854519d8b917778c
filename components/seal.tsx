import { useStore } from '@nanostores/preact';
import { markText } from '@/locales/mark-text';
import './seal.css';

/** The one red thing there is: this course is finished. */
export function Seal({ large = false }: { large?: boolean }) {
  const t = useStore(markText);
  return <span class={large ? 'seal large' : 'seal'}>{t.seal}</span>;
}
