import { useEffect, useState } from 'preact/hooks';
import { choose } from '@/locales/locale';
import { type Settings, watchSettings } from '@/storage/preferences/settings';
import { applyTheme } from '../styles/theme';

/** The settings, following every change; language and theme of the page follow them. */
export function useSettings(first: Settings): Settings {
  const [settings, setSettings] = useState(first);
  useEffect(() => watchSettings(setSettings), []);
  useEffect(() => {
    choose(settings.locale);
    applyTheme(settings.theme);
  }, [settings.locale, settings.theme]);
  return settings;
}
