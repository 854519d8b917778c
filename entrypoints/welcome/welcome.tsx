import { useStore } from '@nanostores/preact';
import { useSettings } from '@/components/hooks/use-settings';
import { LANGUAGES } from '@/locales/languages';
import { welcomeText } from '@/locales/welcome-text';
import { changeSettings, type Settings } from '@/storage/preferences/settings';
import { FirstSites } from './first-sites';

/** The page of the first run: what Epilogue sees, what it keeps, and what it may read. */
export function Welcome({ first }: { first: Settings }) {
  const t = useStore(welcomeText);
  const settings = useSettings(first);
  return (
    <main class="welcome">
      <header>
        <img src="/icon-128.png" width="56" height="56" alt="" />
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
        <label class="language">
          {t.language}{' '}
          <select
            value={settings.locale}
            onChange={({ currentTarget }) =>
              void changeSettings({ locale: currentTarget.value as Settings['locale'] })
            }
          >
            <option value="auto">{t.languageAuto}</option>
            {LANGUAGES.map(([code, name]) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </header>
      <div class="promise">
        <Promised title={t.sees} lines={[t.seesSite, t.seesGeekbang, t.seesWhat, t.seesNot]} />
        <Promised title={t.keeps} lines={[t.keepsWhere, t.keepsLeave, t.keepsGone]} />
      </div>
      <FirstSites tracked={settings.tracked} />
      <section>
        <h2>{t.before}</h2>
        <p class="quiet">{t.beforeHelp}</p>
        <a class="button" href="/library.html#/export">
          {t.beforeImport}
        </a>
      </section>
      <section>
        <h2>{t.begin}</h2>
        <p class="quiet">{t.beginHelp}</p>
        <div class="acts">
          <a class="button main" href="/guide.html">
            {t.guide}
          </a>
          <a class="button" href="/library.html">
            {t.library}
          </a>
        </div>
      </section>
    </main>
  );
}

function Promised({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
