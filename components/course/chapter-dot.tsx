import { useStore } from '@nanostores/preact';
import { libraryText } from '@/locales/library-text';
import type { ChapterState } from '@/progress/model/rows';
import './chapter-dot.css';

/** The state of a chapter before its title, inside an element `.chapter` whose `data-state` it takes its look from. */
export function ChapterDot({ state }: { state: ChapterState }) {
  const words = useStore(libraryText)[`state-${state}`];
  return <span class="dot" role="img" aria-label={words} title={words} />;
}
