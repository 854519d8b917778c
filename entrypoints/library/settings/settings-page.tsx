import { useStore } from '@nanostores/preact';
import { Field } from '@/components/controls/field';
import type { Notice } from '@/components/controls/toast';
import { gapIn } from '@/locales/gap';
import { LANGUAGES } from '@/locales/languages';
import { locale } from '@/locales/locale';
import { markText } from '@/locales/mark-text';
import { settingsText } from '@/locales/settings-text';
import { amount } from '@/locales/time';
import { changeSettings, type Settings } from '@/storage/preferences/settings';
import { rebuild } from '@/storage/recording/rebuild';
import { Choice } from '../choice';
import { NoticesSwitch } from './notices-switch';
import { NumberSetting } from './number-setting';
import { ReadingSpeed } from './reading-speed';
import './settings.css';

interface Props {
  settings: Settings;
  say: (notice: Notice | null) => void;
}

/** The settings. Each change is kept at once. */
export function SettingsPage({ settings, say }: Props) {
  const t = useStore(settingsText);
  const m = useStore(markText);
  const code = useStore(locale);
  const change = (patch: Partial<Settings>) => changeSettings(patch).catch(() => say({ text: m.failed }));
  const number = (name: 'minimumSeconds' | 'dropAfterDays', min: number, max: number) => (
    <NumberSetting
      label={t[name]}
      help={t[`${name}Help`] + gapIn(code) + t.between({ min: amount(min, code), max: amount(max, code) })}
      value={settings[name]}
      min={min}
      max={max}
      change={(value) => change({ [name]: value })}
    />
  );

  async function rebuildNow(): Promise<void> {
    try {
      await rebuild();
      say({ text: t.rebuilt });
    } catch {
      say({ text: m.failed });
    }
  }

  return (
    <section class="narrow settings">
      <h1>{t.title}</h1>
      <Choice
        label={t.theme}
        value={settings.theme}
        options={[
          ['auto', t.themeAuto],
          ['light', t.themeLight],
          ['dark', t.themeDark],
        ]}
        change={(theme) => change({ theme })}
      />
      <Choice
        label={t.locale}
        value={settings.locale}
        options={[['auto', t.localeAuto], ...LANGUAGES.map(([id, name]) => [id, name, id] as const)]}
        change={(chosen) => change({ locale: chosen })}
      />
      <ReadingSpeed settings={settings} change={change} />
      {number('minimumSeconds', 0, 240)}
      {number('dropAfterDays', 1, 3650)}
      <Choice
        label={t.review}
        help={t.reviewHelp}
        value={settings.review ? 'on' : 'off'}
        options={[
          ['on', t.reviewOn],
          ['off', t.reviewOff],
        ]}
        change={(chosen) => change({ review: chosen === 'on' })}
      />
      <Choice
        label={t.countUnfocused}
        help={t.countUnfocusedHelp}
        value={settings.countUnfocused ? 'on' : 'off'}
        options={[
          ['on', t.reviewOn],
          ['off', t.reviewOff],
        ]}
        change={(chosen) => change({ countUnfocused: chosen === 'on' })}
      />
      <NoticesSwitch say={say} />
      <Field
        label={t.rebuild}
        help={t.rebuildHelp}
        control={(ids) => (
          <button type="button" class="button" {...ids} onClick={rebuildNow}>
            {t.rebuildNow}
          </button>
        )}
      />
    </section>
  );
}
