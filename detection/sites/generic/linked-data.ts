/** What schema.org data says of a page. */
export interface LinkedData {
  types: string[];
  /** The page is something to learn from, or a part of it; a course's own page is not. */
  lesson: boolean;
  /** What it is a part of. */
  course: Place | null;
  /** The breadcrumb, from the site's root on. */
  crumbs: Place[];
  /** What a course says that it is made of, and lists of things. */
  parts: Place[];
}

export interface Place {
  name: string;
  href: string;
}

/** A page may hold any amount of it, nested to any depth. */
const LONGEST = 200_000;
const MOST = 200;
const MOST_PARTS = 1000;
const LESSON = /^(LearningResource|Chapter)$/;
const COURSE = /^(Course|LearningResource|Book)$/;

/** The page's JSON-LD; what cannot be parsed is left out, for broken JSON-LD is common and says nothing. */
export function linkedData(document: Document): LinkedData {
  const data: LinkedData = { types: [], lesson: false, course: null, crumbs: [], parts: [] };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    try {
      if (text.length <= LONGEST) gather([JSON.parse(text)], data);
    } catch {}
  }
  return data;
}

function gather(values: unknown[], data: LinkedData): void {
  for (const value of values.flat()) {
    const thing = fields(value);
    const types = [thing['@type']].flat().map(text);
    if (data.types.length >= MOST) return;
    data.types.push(...types);
    const parts = types.includes('ItemList') ? thing.itemListElement : thing.hasPart;
    data.parts.push(...[parts ?? []].flat().slice(0, MOST_PARTS).map(crumbOf));
    if (types.includes('BreadcrumbList')) data.crumbs = [thing.itemListElement].flat().map(crumbOf);
    const whole = fields([thing.isPartOf].flat()[0]);
    // Most pages say that they are part of a web site.
    const inside = [whole['@type']].flat().some((type) => COURSE.test(text(type)));
    if (inside) data.course ??= { name: text(whole.name), href: text(whole.url) };
    if (inside || types.some((type) => LESSON.test(type))) data.lesson = true;
    if (thing['@graph']) gather([thing['@graph']], data);
  }
}

function crumbOf(element: unknown): Place {
  const { name, item, url, ...rest } = fields(element);
  const { name: its, url: at, '@id': id } = fields(item);
  return {
    name: text(name) || text(its),
    href: text(item) || text(id) || text(at) || text(url) || text(rest['@id']),
  };
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
