import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { ChapterPage } from '@/detection/page-facts';
import type { Signal, Verdict } from '@/detection/verdict';
import { gapIn } from '@/locales/gap';
import { locale } from '@/locales/locale';
import { verdictText } from '@/locales/verdict-text';
import { ask } from '@/messages/send';

/** Texts that must be in the page's language before this is shown. */
export const texts = [verdictText];

interface Props {
  page: ChapterPage;
  done: boolean;
  /** Says nothing of a chapter that is not the closing one: nobody asked. */
  brief?: boolean;
}

/** Why this is, may be, or is not the closing chapter. */
export function VerdictLine({ page, done, brief = false }: Props) {
  const t = useStore(verdictText);
  const code = useStore(locale);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  // The page object is new with each look, although its content is not.
  useEffect(() => {
    let current = true;
    setVerdict(null);
    ask('explain', { page }).then(
      (answer) => current && setVerdict(answer),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [page.chapter.key, page.url, page.outline?.chapters.length]);
  const said = verdict && !(brief && verdict.closing === 'no') ? verdict : null;
  return (
    <span data-testid="verdict" data-closing={verdict?.closing}>
      {said && (brief ? gapIn(code) : '') + sentence(said, t)}
      {said?.closing === 'yes' && !done && gapIn(code) + t.readIt}
    </span>
  );
}

/** The verdict, with at most three reasons for it. */
export function sentence(verdict: Verdict, t: ReturnType<typeof verdictText.get>): string {
  const clauses = verdict.signals
    .filter((signal) => signal.share > 0 === (verdict.closing !== 'no'))
    .flatMap((signal) => clause(signal, t) ?? []);
  // Two signals may have the same words.
  const reasons = [...new Set(clauses)].slice(0, 3);
  const because = reasons.length > 0 ? t.colon + reasons.join(t.comma) : '';
  return t[verdict.closing] + because + t.stop;
}

/** The words of one signal: its kind, the words that it saw in a title, or its own clause. */
function clause({ id, reason, detail }: Signal, t: ReturnType<typeof verdictText.get>): string | undefined {
  if (id === 'closing-label' && detail) return t.titleSays({ words: detail });
  const { titleSays: _, ...texts } = t;
  return (texts as Record<string, string>)[reason ?? id];
}
