import { useStore } from '@nanostores/preact';
import type { ShownMark } from '@/components/course/mark-label';
import { ForeignText } from '@/components/text/foreign-text';
import { libraryText } from '@/locales/library-text';
import { locale } from '@/locales/locale';
import { markText } from '@/locales/mark-text';
import { percent } from '@/locales/time';
import type { Mark } from '@/progress/model/facts';

const BY = { reader: 'byReader', user: 'byUser', import: 'byImport' } as const;

/** One mark in words: what it says, on which chapter, by whom, and on what evidence. */
export function MarkDescription({
  mark,
  chapter,
  undone,
}: {
  mark: Mark;
  chapter: string | undefined;
  undone: boolean;
}) {
  const t = useStore(libraryText);
  const m = useStore(markText);
  const code = useStore(locale);
  const { rule, engaged, needed, seen, from, percent: said } = mark.evidence ?? {};
  const reasons = [
    from === 'table' ? t.byTable : t[BY[mark.by]],
    said !== undefined && t.saidPercent({ percent: percent(said / 100, code) }),
    rule && t[`rule-${rule}`],
    engaged !== undefined &&
      needed !== undefined &&
      seen !== undefined &&
      t.evidenceRead({ engaged: Math.floor(engaged), needed: Math.ceil(needed), seen: percent(seen, code) }),
    undone && t.undone,
  ];
  return (
    <p>
      <strong>{m[`mark-${mark.kind as ShownMark}`]}</strong>
      {chapter && (
        <>
          {' · '}
          <ForeignText text={chapter} />
        </>
      )}
      {mark.kind === 'retitled' && mark.value && (
        <>
          {' · '}
          <ForeignText text={mark.value} />
        </>
      )}
      <span class="small"> {reasons.filter(Boolean).join(' · ')}</span>
    </p>
  );
}
