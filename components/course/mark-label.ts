import type { MarkKind } from '@/progress/model/facts';

/** Marks that are shown by name; undo and redo show in what they change. */
export type ShownMark = Exclude<MarkKind, 'undo' | 'redo'>;
