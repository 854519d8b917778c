/** A file as its front matter, without the lines of dashes around it, and what follows. `head + inner + rest` is the file. */
export interface SplitFile {
  head: string;
  /** `null` without front matter. */
  inner: string | null;
  rest: string;
}

/** A top-level property with the lines that belong to it. */
interface Property {
  key: string;
  lines: string[];
}

/** The front matter stands at the very beginning, as every program wants it; a byte-order mark may precede it. */
export function splitFrontMatter(text: string): SplitFile {
  const found = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(?<=\n)(---[ \t]*\r?(?:\n|$))/.exec(text);
  if (!found) return { head: '', inner: null, rest: text };
  const [, head = '', inner = '', close = ''] = found;
  return { head, inner, rest: close + text.slice(found[0].length) };
}

/** The one value of a property such as `id`; `null` if there is none, or several. */
export function propertyIn(inner: string | null, key: string): string | null {
  const property = propertiesIn(inner ?? '')?.find((each) => each.key === key);
  const [value, ...others] = property ? valuesOf(property) : [];
  return value !== undefined && others.length === 0 ? value : null;
}

/**
 * The front matter of a file with our properties brought up to date. Ours are those that stand as they were last
 * written (`before`), however they are quoted; what the person changed, added or took out stays so. Of a list that the
 * person added to, our items change and theirs stay. `null` stands for no front matter.
 */
export function mergeFrontMatter(
  current: string | null,
  before: string | null,
  next: string | null,
  lineEnd: '\n' | '\r\n',
): string | null {
  const [now, was, ours] = [current, before, next].map((text) => propertiesIn(text ?? ''));
  if (current === null || next === null || !now || !was || !ours) return current;
  const of = (all: Property[], key: string) => all.find((each) => each.key === key);
  const written = ({ lines }: Property) => lines.map((line) => `${line.replace(/\r$/, '')}${lineEnd}`);
  const kept = now.flatMap((property) => {
    const [last, wanted] = [of(was, property.key), of(ours, property.key)];
    if (!last) return raw(property);
    if (same(property, last)) {
      if (!wanted) return [];
      return same(wanted, last) ? raw(property) : written(wanted);
    }
    return wanted && [property, last, wanted].every(isList)
      ? mergedList(property, last, written(wanted))
      : raw(property);
  });
  const added = ours.filter(({ key }) => !of(was, key) && !of(now, key)).flatMap(written);
  return [...kept, ...added].join('');
}

/** The properties, or `null` where this is more than lists and single values, or one of them stands twice. */
function propertiesIn(inner: string): Property[] | null {
  const all: Property[] = [];
  for (const line of inner.split(/(?<=\n)/)) {
    const key = /^(?:"([^"\\]+)"[ \t]*|'([^']+)'[ \t]*|([^\s#'"{}[\]-][^:#]*)):(?=\s|$)/.exec(line);
    const name = key?.[1] ?? key?.[2] ?? key?.[3]?.trimEnd();
    if (name !== undefined) {
      if (all.some((each) => each.key === name)) return null;
      all.push({ key: name, lines: [line.replace(/\n$/, '')] });
    } else if (line !== '') {
      const last = all.at(-1) ?? { key: '', lines: [] };
      if (all.length === 0) all.push(last);
      last.lines.push(line.replace(/\n$/, ''));
    }
  }
  return all;
}

const raw = ({ lines }: Property) => lines.map((line) => `${line}\n`);

const isList = ({ lines: [first = '', ...items] }: Property) =>
  /:\s*$/.test(first) && items.every((line) => isItem(line));
const isItem = (line: string) => /^\s*- /.test(line);

const same = (one: Property, other: Property) =>
  JSON.stringify([isList(one), valuesOf(one)]) === JSON.stringify([isList(other), valuesOf(other)]);

function valuesOf({ lines: [first = '', ...others] }: Property): string[] {
  const own = scalar(first.replace(/^(?:"[^"]*"[ \t]*|'[^']*'[ \t]*|[^:]*):/, ''));
  return [...(own === '' ? [] : [own]), ...others.map((line) => scalar(line.replace(/^\s*- /, '')))];
}

/** A value without the quotes that another program may leave out or put in. */
function scalar(text: string): string {
  const value = text.trim();
  if (/^'.*'$/.test(value) && value.length > 1) return value.slice(1, -1).replaceAll("''", "'");
  if (!/^".*"$/.test(value) || value.length < 2) return value;
  return value.slice(1, -1).replace(/\\(["\\])/g, '$1');
}

/** `wanted`: the lines that would be written if the person had added nothing. */
function mergedList(now: Property, was: Property, wanted: string[]): string[] {
  const itemsOf = ({ lines }: Property) => new Set(lines.slice(1).map(item));
  const [current, before] = [itemsOf(now), itemsOf(was)];
  const next = new Set(wanted.slice(1).map(item));
  const [first = '', ...lines] = raw(now);
  return [
    first,
    ...lines.filter((line) => !before.has(item(line)) || next.has(item(line))),
    ...wanted.slice(1).filter((line) => !before.has(item(line)) && !current.has(item(line))),
  ];
}

const item = (line: string) => scalar(line.replace(/^\s*- /, ''));
