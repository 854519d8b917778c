import { useStore } from '@nanostores/preact';
import { gapIn } from '@/locales/gap';
import { locale } from '@/locales/locale';
import { settingsText } from '@/locales/settings-text';
import { amount } from '@/locales/time';
import { WORDS_PER_CHARACTER } from '@/progress/completion/effort';
import type { Settings } from '@/storage/preferences/settings';
import { NumberSetting } from './number-setting';

/** CJK characters a minute that people choose from; the setting itself takes more. */
const RANGE = { min: 60, max: 3000 };

interface Props {
  settings: Pick<Settings, 'readingSpeed'>;
  change: (patch: Pick<Settings, 'readingSpeed'>) => void;
}

/** How fast somebody reads, in what their language counts: characters in Chinese, words elsewhere. */
export function ReadingSpeed({ settings: { readingSpeed }, change }: Props) {
  const t = useStore(settingsText);
  const code = useStore(locale);
  const isChinese = code.startsWith('zh');
  const of = isChinese ? 1 : WORDS_PER_CHARACTER;
  const shown = (characters: number) => Math.round(characters * of);
  const [min, max] = [shown(RANGE.min), shown(RANGE.max)];
  return (
    <NumberSetting
      label={t.readingSpeed}
      help={
        (isChinese ? t.readingSpeedHelp : t.wordsHelp) +
        gapIn(code) +
        t.between({ min: amount(min, code), max: amount(max, code) })
      }
      value={shown(readingSpeed)}
      min={min}
      max={Math.max(max, shown(readingSpeed))}
      change={(value) => change({ readingSpeed: Math.max(RANGE.min, Math.round(value / of)) })}
    />
  );
}
