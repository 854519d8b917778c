import type { OutlineChapter } from '@/detection/reader';
import { counts } from '@/detection/roles';
import { secondsToRead, USUAL_SPEED } from '../completion/effort';
import type { Mark, Visit } from '../model/facts';
import { groupBy } from '../model/group-by';
import { fullChapterKey } from '../model/identity';
import { optional } from '../model/optional';
import { isAfter } from '../model/order';
import { shareOfLesson } from '../model/recordings';
import type { ChapterRow, ChapterState } from '../model/rows';
import { emptySlices, slicesOfScreen, unionSlices } from '../model/slices';
import { type ChapterDecision, chapterDecision, decidesChapter } from './chapter-decision';
import type { JoinedOutline } from './join-outlines';
import { stoppedAt } from './stopped-at';
import { isReading, type Pass } from './timeline';

/** A chapter's facts in the pass in question, and in all passes. */
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
    const row = rowOf(root, facts.get(key) ?? nothing(key), chapter);
    const known = optional({ section, url: row.url ?? url, seconds, sitePercent, onlyOn, pairs });
    const preview = facts.get(key)?.everVisited.at(-1)?.evidence.preview ?? chapter.preview ?? false;
    const counted = counts(role) && onlyOn === undefined;
    return { ...row, ...known, title, role: role ?? 'regular', counts: counted, index, preview };
  });
  const inOutline = new Set(listed.map((row) => row.chapterKey));
  const strays = [...facts.values()].filter(({ key }) => !inOutline.has(key));
  // A complete outline no longer lists what has vanished from the course, and the course does not ask for it any more.
  const outlineOpen = !outline.main?.complete;
  return [...listed, ...strays.map((stray) => strayOf(root, stray, outlineOpen))];
}

function strayOf(root: string, facts: ChapterFacts, outlineOpen: boolean): ChapterRow {
  const role = facts.decision.mark?.evidence?.verdict?.role ?? 'regular';
  return { ...rowOf(root, facts), role, counts: outlineOpen && counts(role) };
}

function rowOf(
  root: string,
  { key, visits, everVisited, decision }: ChapterFacts,
  { url: listedAt, seconds }: Pick<OutlineChapter, 'url' | 'seconds'> = {},
): ChapterRow {
  const latest = everVisited.at(-1);
  const done = decision.mark?.kind === 'done' ? decision.mark : null;
  const state = stateOf(visits, decision.mark);
  const url = listedAt ?? latest?.evidence.url;
  const mediaSeconds = Math.max(0, ...visits.map(({ evidence }) => evidence.mediaSeconds ?? 0)) || undefined;
  return {
    key: fullChapterKey(root, key),
    courseKey: root,
    chapterKey: key,
    title: latest?.evidence.title ?? key,
    ...optional({ url, doneBy: done?.by, doneAt: done?.at, mediaSeconds }),
    ...optional({ stoppedAt: state === 'begun' ? stoppedAt(visits, url) : undefined }),
    role: 'regular',
    counts: true,
    index: -1,
    state,
    engaged: visits.reduce((sum, visit) => sum + visit.engaged, 0),
    slices: slicesSeen(visits),
    media: shareOfLesson(
      visits.flatMap(({ recordings }) => recordings ?? []),
      { named: seconds, playlist: playlistOf(visits), longest: mediaSeconds },
    ),
    lastReadAt: Math.max(0, ...everVisited.filter(isReading).map((visit) => visit.endedAt)),
    preview: latest?.evidence.preview ?? false,
  };
}

/** What was seen over all visits: of each page by itself, where the chapter lies on several. */
function slicesSeen(visits: readonly Visit[]): string {
  const pages = new Set(visits.map(({ evidence }) => evidence.screens?.own));
  return [...pages]
    .map((own) => {
      const ofPage = visits.filter(({ evidence }) => evidence.screens?.own === own);
      const { screens } = ofPage.at(-1)?.evidence ?? {};
      const seen = slicesOfText(ofPage);
      return screens ? slicesOfScreen(seen, screens) : seen;
    })
    .reduce(unionSlices, emptySlices);
}

/** What was seen of one text over all visits. One that met less than half of it knows nothing of where things stand. */
function slicesOfText(visits: readonly Visit[]): string {
  const lengthOf = ({ evidence }: Visit) => secondsToRead(evidence, USUAL_SPEED);
  const longest = Math.max(0, ...visits.map(lengthOf));
  return visits
    .filter((visit) => lengthOf(visit) >= longest / 2)
    .reduce((seen, { slices }) => unionSlices(seen, slices), emptySlices);
}

/** The latest list. Of a chapter on several pages each page knows the length of its own recording only. */
function playlistOf(visits: readonly Visit[]): readonly number[] | undefined {
  const lists = visits.flatMap(({ evidence }) => (evidence.playlist ? [evidence] : []));
  const latest = lists.at(-1);
  if (!latest?.screens) return latest?.playlist;
  return latest.playlist?.map((_, i) => Math.max(...lists.map(({ playlist }) => playlist?.[i] ?? 0)));
}

function stateOf(visits: readonly Visit[], mark: Mark | null): ChapterState {
  if (mark?.kind === 'done') return 'done';
  if (mark?.kind === 'skipped') return 'skipped';
  return visits.some(isReading) ? 'begun' : 'new';
}

function nothing(key: string): ChapterFacts {
  return { key, visits: [], everVisited: [], decision: { mark: null, floor: null } };
}
