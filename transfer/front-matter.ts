/** The value of a property. Text is always quoted, so that no title can become a number, a date or a key. */
export type Property = string | number | boolean | Date | readonly string[];

const quoted = (text: string) =>
  `"${text
    .replace(/\\/g, '\\\\')
    .replace(/"/g, '\\"')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()}"`;

const NEEDS_QUOTES = /[:\s{}[\],&*#?|<>=!%@\\-]|^\d|^(?:true|false|null|yes|no|on|off)$/i;

function written(value: Property): string {
  if (typeof value === 'string') return quoted(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'object') return value.map((entry) => `\n  - ${quoted(entry)}`).join('') || '[]';
  return String(value);
}

/** YAML front matter as Obsidian writes it, without properties that have no value. */
export function frontMatter(properties: Readonly<Record<string, Property | undefined>>): string {
  const lines = Object.entries(properties).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const key = NEEDS_QUOTES.test(name) ? quoted(name) : name;
    const text = written(value);
    return [text.startsWith('\n') ? `${key}:${text}` : `${key}: ${text}`];
  });
  return ['---', ...lines, '---', ''].join('\n');
}
