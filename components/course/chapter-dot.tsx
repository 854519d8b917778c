import { useStore } from '@nanostores/preact';
import { libraryText } from '@/locales/library-text';
import type { ChapterState } from '@/progress/model/rows';
import './chapter-dot.css';

/**
 * The state of a chapter, in front of its title. The element `.chapter` around it has the state in `data-state`, which
 * decides the look.
 */
export function ChapterDot({ state }: { state: ChapterState }) {
  const words = useStore(libraryText)[`state-${state}`];
  return <span class="dot" role="img" aria-label={words} title={words} />;
}
