import { useStore } from '@nanostores/preact';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { ForeignText } from '@/components/text/foreign-text';
import { Interpolate } from '@/components/text/interpolate';
import { safeUrl } from '@/components/text/safe-url';
import { courseText } from '@/locales/course-text';
import { locale } from '@/locales/locale';
import { markText } from '@/locales/mark-text';
import { reading } from '@/locales/time';
import { tonightText } from '@/locales/tonight-text';
import { type Sitting, whatFits } from '@/progress/tonight/what-fits';
import { changeSettings, type Settings } from '@/storage/preferences/settings';
import { startableTonight } from '@/storage/queries/plan/tonights-reading';
import { lastNotice } from '../popup-state';

/** Texts that must be in the page's language before this is shown. */
export const texts = [tonightText, markText];

/** Minutes that are one click away. */
const USUAL = [10, 25, 45];

interface Props {
  /** Milliseconds since 1970. */
  now: number;
  settings: Settings;
  /** Opens an address in the tab of the popup. */
  go: (url: string) => void;
}

/** What fits into the time that there is, and the button that begins it where it stopped. */
export function TonightLine({ now, settings, go }: Props) {
  const t = useStore(tonightText);
  const m = useStore(markText);
  const { tonightMinutes: minutes } = settings;
  const { value } = useLiveQuery(
    () => startableTonight(now, settings),
    [now, settings.dropAfterDays, settings.readingSpeed],
  );
  const [first] = value ? whatFits(value, minutes) : [];
  const url = safeUrl(first?.row.next?.url) ?? safeUrl(first?.row.url);
  const choose = (tonightMinutes: number) =>
    void changeSettings({ tonightMinutes }).catch(() => {
      lastNotice.set({ course: '', notice: { text: m.failed } });
    });
  return (
    <>
      <fieldset class="times" aria-label={t.title}>
        <span class="list-name small">{t.title}</span>
        {USUAL.map((each) => (
          <button
            type="button"
            key={each}
            aria-pressed={each === minutes}
            data-testid={`tonight-${each}`}
            onClick={() => choose(each)}
          >
            {t.minutes({ minutes: each })}
          </button>
        ))}
        <input
          type="number"
          min={1}
          max={600}
          aria-label={t.own}
          placeholder="…"
          value={USUAL.includes(minutes) ? '' : minutes}
          onChange={({ currentTarget: { valueAsNumber } }) => valueAsNumber > 0 && choose(valueAsNumber)}
        />
      </fieldset>
      {value && (
        <p data-testid="tonight">
          {first ? <Fits sitting={first} /> : value.length > 0 ? t.nothing : t.empty}
        </p>
      )}
      {first && url && (
        <button type="button" class="button" data-testid="begin-tonight" onClick={() => go(url)}>
          {t.begin}
        </button>
      )}
    </>
  );
}

function Fits({ sitting: { row, chapters, minutes, ends } }: { sitting: Sitting }) {
  const t = useStore(tonightText);
  const c = useStore(courseText);
  const code = useStore(locale);
  const words = { chapters: t.chapters(chapters), time: reading(minutes * 60, code) };
  return (
    <>
      <Interpolate
        text={t.fits({ ...words, course: '{course}' })}
        course={<ForeignText text={row.title || c.untitled} language={row.language} />}
      />
      {ends && <b> → {t.ends}</b>}
    </>
  );
}
