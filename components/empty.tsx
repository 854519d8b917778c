import type { ComponentChildren } from 'preact';
import './empty.css';

/** An empty place that says what will be here and what to do for it. */
export function Empty({ title, children }: { title?: string; children: ComponentChildren }) {
  return (
    <div class="empty">
      {title && <h2>{title}</h2>}
      <p>{children}</p>
    </div>
  );
}
