import { useStore } from '@nanostores/preact';
import type { Notice } from '@/components/controls/toast';
import { markCourse } from '@/components/hooks/lazy-storage';
import { devicesText } from '@/locales/devices-text';
import { locale } from '@/locales/locale';
import { lately } from '@/locales/time';
import type { HiddenBySync } from '@/sync/sync-state';
import { listed } from './unite-preview';

interface Props {
  hidden: readonly HiddenBySync[];
  /** Milliseconds since 1970. */
  now: number;
  say: (notice: Notice | null) => void;
}

/** What the words of other devices hid here, with a way back for each course. */
export function HiddenList({ hidden, now, say }: Props) {
  const t = useStore(devicesText);
  const code = useStore(locale);
  if (hidden.length === 0) return null;
  const bringBack = async (key: string, title: string) => {
    try {
      await markCourse(key, 'restored');
      say({ text: t.broughtBack({ title }) });
    } catch {
      say({ text: t.failed });
    }
  };
  return (
    <>
      <h2>{t.hiddenTitle}</h2>
      <ul class="files">
        {hidden.map(({ at, device, courses, notes }) => (
          <li key={`${at} ${device}`} data-testid="hidden">
            <div>
              <p class="quiet">{t.hiddenBy({ device, when: lately(at, now, code) })}</p>
              {courses.map(({ key, title }) => (
                <p key={key}>
                  {title}{' '}
                  <button type="button" class="button plain" onClick={() => void bringBack(key, title)}>
                    {t.bringBack}
                  </button>
                </p>
              ))}
              {notes.length > 0 && <p>{t.hiddenNotes({ notes: listed(notes) })}</p>}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
