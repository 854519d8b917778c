import { counts } from '@/detection/roles';
import type { Mark, Visit } from '../model/facts';
import { groupBy } from '../model/group-by';
import { optional } from '../model/optional';
import { isAfter } from '../model/order';
import type { ChapterRow, ChapterState } from '../model/rows';
import { emptySlices, unionSlices } from '../model/slices';
import { type ChapterDecision, chapterDecision, decidesChapter } from './chapter-decision';
import type { JoinedOutline } from './join-outlines';
import { isReading, type Pass } from './timeline';

/** A chapter's facts: of the pass in question, and of all passes. */
export interface ChapterFacts {
  key: string;
  /** In fact order. */
  visits: Visit[];
  everVisited: Visit[];
  decision: ChapterDecision;
}

/** Gathers the facts of every chapter that one pass touched or that the outline knows. */
export function gather(
  pass: Pass,
  everVisited: readonly Visit[],
  takenBack: readonly { mark: Mark; by: Mark }[],
  outline: JoinedOutline,
): Map<string, ChapterFacts> {
  const rowKey = (fact: { chapterKey?: string }) => outline.rowKey(fact.chapterKey ?? '');
  const visitsOfPass = new Set(pass.events.map((event) => event.visit));
  const visits = groupBy(everVisited, rowKey);
  const marks = groupBy(
    pass.events.flatMap(({ mark }) => (mark && decidesChapter(mark) ? [mark] : [])),
    rowKey,
  );
  const undone = groupBy(takenBack, ({ mark }) => rowKey(mark));
  const byId = new Map(everVisited.map((visit) => [visit.id, visit]));
  const keys = new Set([
    ...outline.chapters.map((chapter) => chapter.key),
    ...visits.keys(),
    ...marks.keys(),
  ]);
  const gathered = [...keys].map((key): [string, ChapterFacts] => {
    const decision = chapterDecision(marks.get(key) ?? [], undone.get(key) ?? [], (id) => byId.get(id));
    const ever = visits.get(key) ?? [];
    const counted = ever.filter((visit) => visitsOfPass.has(visit) && isAfter(visit, decision.floor));
    return [key, { key, visits: counted, everVisited: ever, decision }];
  });
  return new Map(gathered);
}

/** The chapters of a course as rows: those of the outline in its order, then those that are in none. */
export function chapterRows(
  root: string,
  outline: JoinedOutline,
  facts: Map<string, ChapterFacts>,
): ChapterRow[] {
  const listed = outline.chapters.map((chapter, index) => {
    const { key, title, section, url, seconds, sitePercent, role, onlyOn, pairs } = chapter;
    const row = rowOf(root, facts.get(key) ?? nothing(key));
    const known = optional({ section, url: url ?? row.url, seconds, sitePercent, onlyOn, pairs });
    const preview = facts.get(key)?.everVisited.at(-1)?.evidence.preview ?? chapter.preview ?? false;
    const counted = counts(role) && onlyOn === undefined;
    return { ...row, ...known, title, role: role ?? 'regular', counts: counted, index, preview };
  });
  const inOutline = new Set(listed.map((row) => row.chapterKey));
  const strays = [...facts.values()].filter(({ key }) => !inOutline.has(key));
  // What a complete outline does not list has vanished from the course and is not asked for any more.
  const outlineOpen = !outline.main?.complete;
  return [...listed, ...strays.map((stray) => strayOf(root, stray, outlineOpen))];
}

function strayOf(root: string, facts: ChapterFacts, outlineOpen: boolean): ChapterRow {
  const role = facts.decision.mark?.evidence?.verdict?.role ?? 'regular';
  return { ...rowOf(root, facts), role, counts: outlineOpen && counts(role) };
}

function rowOf(root: string, { key, visits, everVisited, decision }: ChapterFacts): ChapterRow {
  const latest = everVisited.at(-1);
  const done = decision.mark?.kind === 'done' ? decision.mark : null;
  return {
    key: `${root} ${key}`,
    courseKey: root,
    chapterKey: key,
    title: latest?.evidence.title ?? key,
    ...optional({ url: latest?.evidence.url, doneBy: done?.by, doneAt: done?.at }),
    role: 'regular',
    counts: true,
    index: -1,
    state: stateOf(visits, decision.mark),
    engaged: visits.reduce((sum, visit) => sum + visit.engaged, 0),
    slices: visits.reduce((seen, visit) => unionSlices(seen, visit.slices), emptySlices),
    media: visits.reduce((most, visit) => Math.max(most, visit.media), 0),
    lastReadAt: Math.max(0, ...everVisited.filter(isReading).map((visit) => visit.endedAt)),
    preview: latest?.evidence.preview ?? false,
  };
}

function stateOf(visits: readonly Visit[], mark: Mark | null): ChapterState {
  if (mark?.kind === 'done') return 'done';
  if (mark?.kind === 'skipped') return 'skipped';
  return visits.some(isReading) ? 'begun' : 'new';
}

function nothing(key: string): ChapterFacts {
  return { key, visits: [], everVisited: [], decision: { mark: null, floor: null } };
}
