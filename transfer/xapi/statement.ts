import type { ChapterRow, CourseRow } from '@/progress/model/rows';
import { iso } from '../course-file';
import { uuidOf } from './name-uuid';

/** Verbs, by the IRIs that learning record stores know. */
export const VERBS = {
  registered: 'http://adlnet.gov/expapi/verbs/registered',
  experienced: 'http://adlnet.gov/expapi/verbs/experienced',
  progressed: 'http://adlnet.gov/expapi/verbs/progressed',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  paused: 'http://id.tincanapi.com/verb/paused',
  exited: 'http://adlnet.gov/expapi/verbs/exited',
  commented: 'http://adlnet.gov/expapi/verbs/commented',
  skipped: 'http://id.tincanapi.com/verb/skipped',
  voided: 'http://adlnet.gov/expapi/verbs/voided',
} as const;

export type VerbName = keyof typeof VERBS;

const VIDEO_TIME = 'https://w3id.org/xapi/video/extensions/time';
const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

/** An xAPI 1.0.3 statement, as far as Epilogue uses it. */
export interface Statement {
  id: string;
  actor: Actor;
  verb: { id: string; display: Record<string, string> };
  object: Activity | { objectType: 'StatementRef'; id: string };
  result?: {
    completion?: true;
    response?: string;
    duration?: string;
    extensions?: Record<string, number>;
  };
  context?: { registration: string; contextActivities?: { parent: Activity[] } };
  timestamp: string;
}

export interface Actor {
  objectType: 'Agent';
  /** An opaque name at an address that nobody can own. */
  account: { homePage: string; name: string };
}

export interface Activity {
  objectType: 'Activity';
  id: string;
  definition: { type: string; name?: Record<string, string>; moreInfo?: string };
}

/** The content of a statement, before it has an id, an actor and a time. */
export interface Said {
  /** Names the statement uniquely; its id is made from it. */
  name: string;
  verb: VerbName;
  /** Milliseconds since 1970. */
  at: number;
  pass: string;
  /** Absent for the course itself. */
  chapter?: ChapterRow | { chapterKey: string };
  result?: Statement['result'];
}

/** Makes a statement about a course or one of its chapters. No statement is later than `now`. */
export async function stated(
  { name, verb, at, pass, chapter, result }: Said,
  row: CourseRow,
  actor: Actor,
  now: number,
): Promise<Statement> {
  const course = await courseActivity(row);
  return {
    id: await uuidOf(`statement ${name}`),
    actor,
    verb: { id: VERBS[verb], display: { 'en-US': verb } },
    object: chapter ? await chapterActivity(chapter, row) : course,
    ...(result ? { result } : {}),
    context: {
      registration: await uuidOf(`pass ${row.key} ${pass}`),
      ...(chapter ? { contextActivities: { parent: [course] } } : {}),
    },
    timestamp: iso(Math.max(1, Math.min(at, now))),
  };
}

/** Makes a statement that voids another one. */
export async function voiding(id: string, name: string, actor: Actor, at: number): Promise<Statement> {
  return {
    id: await uuidOf(`statement ${name}`),
    actor,
    verb: { id: VERBS.voided, display: { 'en-US': 'voided' } },
    object: { objectType: 'StatementRef', id },
    timestamp: iso(Math.max(1, at)),
  };
}

/** Percent as cmi5 writes it. */
export function progressOf(percent: number): NonNullable<Statement['result']> {
  return { extensions: { [PROGRESS]: Math.min(100, Math.max(0, Math.round(percent))) } };
}

/** The second of a recording, as the video profile of xAPI writes it; nothing where there is none. */
export function momentOf(second: number | undefined): Pick<NonNullable<Statement['result']>, 'extensions'> {
  return second === undefined ? {} : { extensions: { [VIDEO_TIME]: second } };
}

/** Seconds as ISO 8601: `PT8M6S`. */
export function durationOf(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${whole % 60 || whole === 0 ? `${whole % 60}S` : ''}`;
}

async function courseActivity(row: CourseRow): Promise<Activity> {
  return await activity('course', `course ${row.key}`, row.title, row);
}

async function chapterActivity(
  chapter: ChapterRow | { chapterKey: string },
  row: CourseRow,
): Promise<Activity> {
  const known =
    'title' in chapter ? { title: chapter.title, url: chapter.url } : { title: '', url: undefined };
  const { language } = row;
  const about = { ...(language === undefined ? {} : { language }), ...(known.url ? { url: known.url } : {}) };
  return await activity('lesson', `chapter ${row.key} ${chapter.chapterKey}`, known.title, about);
}

async function activity(
  type: 'course' | 'lesson',
  name: string,
  title: string,
  { language, url }: { language?: string; url?: string },
): Promise<Activity> {
  // The id is made from the key, because the address may change, and two sites may have one course.
  const tag = language && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? language : 'und';
  return {
    objectType: 'Activity',
    id: `urn:uuid:${await uuidOf(name)}`,
    definition: {
      type: `http://adlnet.gov/expapi/activities/${type}`,
      ...(title.trim() ? { name: { [tag]: title.toWellFormed() } } : {}),
      ...(url && URL.canParse(url) ? { moreInfo: new URL(url).href } : {}),
    },
  };
}
