import type { ChapterRole } from '../roles';
import type { TitleReading } from './read-title';
import type { TitleRole } from './title-roles';

/** Roles that do not count towards the end. */
export type Followers = Exclude<ChapterRole, 'closing' | 'regular' | 'opening'>;

/** Where a chapter stands among the others, told by titles and sections alone. */
export interface Place {
  reading: TitleReading;
  role: TitleRole;
  /** What comes after this one and does not count, each kind once. */
  followers: ReadonlySet<Followers>;
  /** An earlier chapter that counts has the same label: it has ended units before. */
  endedBefore: boolean;
  /** How many chapters after this one count; quizzes, bonuses, appendices and their like do not. */
  chaptersAfter: number;
  /** An end's word, and later sections hold chapters that count. */
  endsUnit: boolean;
  /** There are sections, and none that counts comes after this one's. */
  lastSection: boolean;
  /** The first of several sections, or one numbered 0 or 1: nothing can have come together yet. */
  firstSection: boolean;
  /** What the last section is called, where that is an end's word and it is not the only one. */
  sectionEnds: string | null;
  /** The last one that counts, and called as the course or its first page is. */
  ownTitle: boolean;
  /** The chapter that looks more like the end, by title and place. */
  rival: string | null;
}

/** An outline read, and its likeliest end: an index, or null where no title says anything of an end. */
export interface OutlineReading {
  places: Place[];
  candidate: number | null;
}
