/** One schema.org thing of a page, flattened to what the generic reader asks for. */
export interface Thing {
  type: string;
  name: string;
  url: string;
  author: string;
  /** What it is a part of. */
  whole: { name: string; url: string } | null;
  /** Of a BreadcrumbList. */
  crumbs: { name: string; href: string }[];
}

/** A page may hold any amount of it, nested to any depth. */
const LONGEST = 200_000;
const MOST = 200;

/** The page's JSON-LD; what cannot be parsed is left out. */
export function linkedData(document: Document): Thing[] {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > LONGEST) continue;
    try {
      gather(JSON.parse(text), things);
    } catch {
      // Broken JSON-LD is common, and says nothing.
    }
  }
  return things;
}

function gather(value: unknown, things: Thing[]): void {
  if (things.length >= MOST) return;
  if (Array.isArray(value)) {
    for (const item of value) gather(item, things);
    return;
  }
  const object = fields(value);
  if ('@graph' in object) gather(object['@graph'], things);
  for (const type of [object['@type']].flat()) if (typeof type === 'string') things.push(thing(type, object));
}

function thing(type: string, object: Record<string, unknown>): Thing {
  const whole = fields([object.isPartOf].flat()[0]);
  const crumbs = [object.itemListElement].flat().map((element) => {
    const { name, item } = fields(element);
    return { name: text(name) || text(fields(item).name), href: text(item) || text(fields(item)['@id']) };
  });
  return {
    type,
    name: text(object.name),
    url: text(object.url),
    author: text(fields([object.author].flat()[0]).name),
    whole: text(whole.name) || text(whole.url) ? { name: text(whole.name), url: text(whole.url) } : null,
    crumbs,
  };
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
