import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { CHAPTERS } from '@/docs/.vitepress/chapters';
import { guideText } from '@/locales/guide-text';
import { locale } from '@/locales/locale';
import { chapterAt, chapterOf, guideLanguage } from './chapters';

/** The guide inside the extension, so that nobody need find a web site to learn what it does. */
export function Guide() {
  const t = useStore(guideText);
  const code = useStore(locale);
  const language = guideLanguage(code);
  const written = language === 'zh' ? 'zh-CN' : 'en';
  const [at, go] = useState(chapterAt(location.hash));
  const text = useRef<HTMLElement>(null);
  const chapter = CHAPTERS[at] ?? CHAPTERS[0];
  const next = CHAPTERS[at + 1];

  useEffect(() => {
    const turned = () => go(chapterAt(location.hash));
    addEventListener('hashchange', turned);
    return () => removeEventListener('hashchange', turned);
  }, []);

  useEffect(() => {
    let current = true;
    void chapterOf(language, chapter.file).then((nodes) => {
      if (!current || !text.current) return;
      text.current.replaceChildren(...nodes);
      document.title = `${chapter[language]} · Epilogue`;
      scrollTo(0, 0);
    });
    return () => {
      current = false;
    };
  }, [language, chapter]);

  return (
    <div class="guide">
      <nav aria-label={t.chapters}>
        <ol lang={written}>
          {CHAPTERS.map((each) => (
            <li key={each.file}>
              <a href={`#/${each.file}`} aria-current={each === chapter ? 'page' : undefined}>
                {each[language]}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <main>
        {code === 'zh-TW' && <p class="quiet">{t.simplified}</p>}
        <article lang={written} ref={text} />
        <p class="onward">
          {next ? (
            <a class="button" href={`#/${next.file}`}>
              {t.next({ title: next[language] })}
            </a>
          ) : (
            <a class="button" href="/library.html">
              {t.library}
            </a>
          )}
        </p>
      </main>
    </div>
  );
}
