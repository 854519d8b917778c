/**
 * A text as YAML writes one in double quotes, on one line: no title can become a number, a date or a key in it, for
 * readers of YAML 1.1 and 1.2 alike.
 */
export function yamlText(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/\p{Noncharacter_Code_Point}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return `"${line.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;
}
