import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { libraryText } from '@/locales/library-text';
import type { Listed } from './versions';

/** The place of a note in a list; above the first of several versions it says why there are several. */
export function VersionItem({ item, children }: { item: Listed; children: ComponentChildren }) {
  const t = useStore(libraryText);
  const { note, versions } = item;
  return (
    <li class={versions.length > 1 ? 'version' : undefined}>
      {versions.length > 1 && versions[0] === note && (
        <>
          <h3>{t.twoVersions(versions.length)}</h3>
          <p class="quiet">{t.twoVersionsHelp}</p>
        </>
      )}
      {children}
    </li>
  );
}
