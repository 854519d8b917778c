import { given } from '../../capped';
import type { OutlineChapter, OutlineSighting, Page, PageRequest } from '../../reader';
import { answerOf, type Fields, fields, list, stringOf } from '../json';

const [MODULES, LESSONS, ITEMS] = ['Modules.v1', 'Lessons.v1', 'Items.v2'].map(
  (kind) => `onDemandCourseMaterial${kind}`,
) as [string, string, string];
const FIELDS = [
  'moduleIds',
  `${MODULES}(name,lessonIds)`,
  `${LESSONS}(itemIds,elementIds)`,
  `${ITEMS}(name,slug,contentSummary,isLocked)`,
];
/** Kinds of items that stand in an address as the JSON names them. */
const IN_ADDRESS =
  /^(lecture|supplement|quiz|exam|programming|discussionPrompt|peer|coach|ungraded(Widget|Lti))$/;

function courseIn({ pathname }: URL): string | undefined {
  return /^\/learn\/([\w-]+)\//.exec(pathname)?.[1];
}

/** All modules with their items, once a day: the page itself lists those of one module. */
export function requestsOf({ url }: Page): PageRequest[] {
  const course = courseIn(url);
  if (!course) return [];
  const query = `q=slug&slug=${course}&includes=modules,lessons,items&fields=${FIELDS.join()}&showLockedItems=true`;
  const path = `/api/onDemandCourseMaterials.v2/?${query}`;
  return [{ name: 'materials', path, once: 'day', courseKey: `coursera:${course}` }];
}

/** They are no whole if one of the ids that lead to an item leads nowhere, or an item cannot be read. */
export function outlineOf(page: Page): OutlineSighting | null {
  const answer = answerOf(page, 'materials');
  const [course] = list(answer.elements);
  const modules = idsIn(course?.moduleIds);
  if (modules.length === 0) return null;
  const linked = fields(answer.linked);
  const [moduleOf, lessonOf, itemOf] = [MODULES, LESSONS, ITEMS].map((kind) => byId(linked[kind]));
  const entries = modules.flatMap((id) => {
    const module = moduleOf?.get(id);
    return idsIn(module?.lessonIds, id).flatMap((lessonId) => {
      const lesson = lessonOf?.get(lessonId);
      return idsIn(lesson?.itemIds ?? lesson?.elementIds, lessonId).map((item) =>
        chapterOf(page, itemOf?.get(item.replace(/^item~/, '')), module),
      );
    });
  });
  const chapters = entries.filter((entry) => entry !== null);
  if (chapters.length === 0) return null;
  const complete = chapters.length === entries.length;
  return { chapters, complete, from: 'json', because: complete ? 'the site sent all' : 'unreadable entries' };
}

/** Where there are none, one that leads nowhere: what it stands for is missing. */
function idsIn(value: unknown, missing?: string): string[] {
  const ids = (Array.isArray(value) ? value : []).filter((id) => typeof id === 'string');
  return ids.length > 0 || missing === undefined ? ids : [`no ${missing}`];
}

function byId(value: unknown): Map<string, Fields> {
  return new Map(list(value).map((thing) => [stringOf(thing.id) ?? '', thing]));
}

function chapterOf({ url }: Page, item: Fields = {}, module: Fields = {}): OutlineChapter | null {
  const [course, id, title, slug] = [
    courseIn(url),
    stringOf(item.id),
    stringOf(item.name),
    stringOf(item.slug),
  ];
  if (!course || !id || !/^\w{1,100}$/.test(id) || !title) return null;
  const kind = stringOf(fields(item.contentSummary).typeName) ?? '';
  const path = `/learn/${course}/${kind}/${id}/${encodeURIComponent(slug ?? '')}`;
  return given({
    key: `coursera:chapter/${course}/${id}`,
    title,
    section: stringOf(module.name),
    url: IN_ADDRESS.test(kind) ? new URL(path, url).href : undefined,
    preview: item.isLocked === true || undefined,
  });
}
