import type { MarkKind } from '@/progress/model/facts';

/** Marks that pages show by name. Undo and redo show in what they change. */
export type ShownMark = Exclude<MarkKind, 'undo' | 'redo'>;
