import { useStore } from '@nanostores/preact';
import { ForeignText } from '@/components/text/foreign-text';
import type { SeenByRule } from '@/detection/taught/seen';
import { teachText } from '@/locales/teach-text';

/** What the rule so far makes of the page, or why it recognises nothing. */
export function Preview({ seen }: { seen: SeenByRule }) {
  const t = useStore(teachText);
  return (
    <section class="preview" data-testid="teach-preview" data-hitch={seen.hitch ?? ''}>
      <h2>{t.preview}</h2>
      <div aria-live="polite">
        {seen.hitch ? (
          <p>{t[seen.hitch]}</p>
        ) : (
          <>
            <p class="small">
              <ForeignText text={seen.course || t.untitledCourse} />
            </p>
            <p class="title">
              <ForeignText text={seen.chapter || t.untitledChapter} />
            </p>
            <p class="small count">
              {seen.position !== null && t.position({ position: seen.position, all: seen.chapters })}
            </p>
          </>
        )}
      </div>
    </section>
  );
}
