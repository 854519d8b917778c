import type { Fact } from '@/progress/model/fact';
import type { Mark, Visit } from '@/progress/model/facts';
import type { Note } from '@/progress/notes/note';

/** A fact without its place in the order, which is given when all are there. */
type Draft<T extends Fact> = Omit<T, 'seq' | 'device'>;

export type VisitDraft = Draft<Visit>;
export type MarkDraft = Draft<Mark>;
export type NoteDraft = Omit<Draft<Note>, 'vector'>;

export const MINUTE = 60_000;
export const DAY = 86_400_000;
