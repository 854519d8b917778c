import type { ComponentChildren } from 'preact';

/** The heading of a page, and below it its purpose or its summary. */
export function PageHead({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <header class="page-head">
      <h1>{title}</h1>
      {children && <p class="lead">{children}</p>}
    </header>
  );
}
