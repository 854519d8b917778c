import type { ComponentChildren } from 'preact';
import './empty-state.css';

interface Props {
  title?: string;
  /** It is all that the page shows, so its title is the page's heading. */
  alone?: boolean;
  /** Buttons or links that lead on. */
  acts?: ComponentChildren;
  children: ComponentChildren;
}

/** An empty place that says what will be here and what to do for it. */
export function EmptyState({ title, alone = false, acts, children }: Props) {
  const Heading = alone ? 'h1' : 'h2';
  return (
    <div class="empty">
      {title && <Heading>{title}</Heading>}
      <p>{children}</p>
      {acts && <div class="acts">{acts}</div>}
    </div>
  );
}
