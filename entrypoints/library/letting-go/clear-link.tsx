import { useStore } from '@nanostores/preact';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { gapIn } from '@/locales/gap';
import { lettingGoText } from '@/locales/letting-go-text';
import { libraryText } from '@/locales/library-text';
import { locale } from '@/locales/locale';
import type { Settings } from '@/storage/preferences/settings';
import { coursesToClear } from '@/storage/queries/plan/drop-reasons';
import { href } from '../page-address';
import './letting-go.css';

/** Leads to *clear the list*, where there is anything to clear. */
export function ClearLink({ settings, now }: { settings: Settings; now: number }) {
  const t = useStore(lettingGoText);
  const l = useStore(libraryText);
  const code = useStore(locale);
  const { value } = useLiveQuery(() => coursesToClear({ now, settings }), [settings.dropAfterDays]);
  if (!value?.length) return null;
  return (
    <p class="quiet clear-offer" data-testid="clear-link">
      {t.clearOffer(value.length)}
      {gapIn(code)}
      <a href={href({ at: 'clear' })}>{l.clear}</a>
    </p>
  );
}
