import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { brokenText } from '@/locales/broken-text';
import { EmptyState } from './empty-state';

// Written out, because the popup would have to load shared code before it shows anything.
const LIBRARY = '/library.html#/';

/** Draws a page, or says that it could not be drawn and offers a way on. */
export function ErrorBoundary({ children }: { children: ComponentChildren }) {
  const t = useStore(brokenText);
  const [error, again] = useErrorBoundary((problem) => console.error(problem));
  if (error === undefined) return <>{children}</>;
  return (
    <EmptyState
      alone
      title={t.title}
      acts={
        <>
          <button type="button" class="button main" onClick={again}>
            {t.again}
          </button>
          <a class="button" href={LIBRARY} target="_blank" rel="noreferrer">
            {t.library}
          </a>
        </>
      }
    >
      {t.help}
    </EmptyState>
  );
}
