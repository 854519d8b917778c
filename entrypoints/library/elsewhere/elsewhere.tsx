import { useStore } from '@nanostores/preact';
import { elsewhereText } from '@/locales/elsewhere-text';
import type { Work } from '../files/use-work';
import type { Say } from '../use-undo-toast';
import { ImportTable } from './import-table';
import { SiteShelf } from './site-shelf';

/** Imports what was read elsewhere: from a table, or from a site's own record. */
export function Elsewhere({ work, say }: { work: Work; say: Say }) {
  const t = useStore(elsewhereText);
  return (
    <section aria-labelledby="elsewhere" data-testid="elsewhere">
      <h2 id="elsewhere">{t.title}</h2>
      <p class="quiet">{t.help}</p>
      <ImportTable work={work} say={say} />
      <SiteShelf work={work} say={say} />
    </section>
  );
}
