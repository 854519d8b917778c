import type { MarkKind, ReversalKind } from '@/progress/model/facts';

/** Marks that are shown by name; undo and redo show in what they change. */
export type ShownMark = Exclude<MarkKind, ReversalKind>;

/** What the buttons of `markText` call the marks that they put on a course. */
export const BUTTON_LABELS = {
  finished: 'markFinished',
  'on-hold': 'markOnHold',
  dropped: 'markDropped',
  planned: 'markPlanned',
  reading: 'markReading',
} as const;

/** Marks that a button puts on a course. */
export type ButtonMark = keyof typeof BUTTON_LABELS;
