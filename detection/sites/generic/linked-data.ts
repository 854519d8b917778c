/** What schema.org data says of a page. */
export interface LinkedData {
  types: string[];
  /** Name and address of the course that the page is a part of, or is. */
  course: Place | null;
  /** The breadcrumb, from the site's root on. */
  crumbs: Place[];
}

export interface Place {
  name: string;
  href: string;
}

/** A page may hold any amount of it, nested to any depth. */
const LONGEST = 200_000;
const MOST = 200;

/** The page's JSON-LD; what cannot be parsed is left out, for broken JSON-LD is common and says nothing. */
export function linkedData(document: Document): LinkedData {
  const data: LinkedData = { types: [], course: null, crumbs: [] };
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
    if (types.includes('BreadcrumbList')) data.crumbs = [thing.itemListElement].flat().map(crumbOf);
    const whole = thing.isPartOf
      ? fields([thing.isPartOf].flat()[0])
      : types.includes('Course')
        ? thing
        : null;
    if (whole) data.course ??= { name: text(whole.name), href: text(whole.url) };
    if (thing['@graph']) gather([thing['@graph']], data);
  }
}

function crumbOf(element: unknown): Place {
  const { name, item } = fields(element);
  return { name: text(name) || text(fields(item).name), href: text(item) || text(fields(item)['@id']) };
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
