import { groupBy } from '@/progress/model/group-by';
import { compareText } from '@/progress/model/order';
import type { ChapterRow } from '@/progress/model/rows';
import { PACK } from './visit-packs';

/** Some folded chapters of one course, as the store keeps them. */
export interface ChapterPack {
  /** `${course root} ${number from 0}`. */
  key: string;
  courseKey: string;
  /** Keys of the chapters in the pack, which the index needs. */
  chapterKeys: string[];
  chapters: ChapterRow[];
}

/** Packs the chapters of some courses. The same chapters make the same packs, in whatever order they are given. */
export function chapterPacks(chapters: readonly ChapterRow[]): ChapterPack[] {
  return [...groupBy(chapters, (chapter) => chapter.courseKey)].flatMap(([courseKey, own]) => {
    const ordered = own.toSorted((a, b) => compareText(a.key, b.key));
    return Array.from({ length: Math.ceil(own.length / PACK) }, (_, i): ChapterPack => {
      const packed = ordered.slice(i * PACK, (i + 1) * PACK);
      const chapterKeys = packed.map(({ chapterKey }) => chapterKey);
      return { key: `${courseKey} ${i}`, courseKey, chapterKeys, chapters: packed };
    });
  });
}
