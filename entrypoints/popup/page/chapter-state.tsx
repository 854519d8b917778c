import { useStore } from '@nanostores/preact';
import type { ChapterPage } from '@/detection/page-facts';
import { locale } from '@/locales/locale';
import { popupText } from '@/locales/popup-text';
import { percent } from '@/locales/time';
import type { ChapterRow } from '@/progress/model/rows';
import type { VisitGrowth } from '@/progress/model/visit-growth';
import { progressHere } from './chapter-progress';

interface Props {
  page: ChapterPage;
  visit: VisitGrowth | null;
  chapter: ChapterRow | null;
  readingSpeed: number;
}

/** How far this chapter is from done, and what keeps it from ever becoming so. */
export function ChapterState({ page, visit, chapter, readingSpeed }: Props) {
  const t = useStore(popupText);
  const code = useStore(locale);
  const progress = progressHere(page, visit, chapter, readingSpeed);
  const said = {
    engaged: Math.floor(progress.engaged),
    needed: Math.ceil(progress.needed),
    seen: percent(progress.seen, code),
    media: percent(progress.media, code),
  };
  const text = page.text.cjk + page.text.words > 0;
  const line = !page.mediaSeconds ? t.progressText(said) : (text ? t.progressBoth : t.progressMedia)(said);
  return (
    <>
      <p class="chapter-state" data-testid="chapter-progress" title={t.chapterProgress}>
        {chapter?.state === 'done' ? t.chapterDone : page.chapter.preview ? t.preview : line}
      </p>
      {page.hiddenMedia && <p class="small">{t.hiddenMedia}</p>}
    </>
  );
}
