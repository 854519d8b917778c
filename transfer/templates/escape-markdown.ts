import { quotedParts } from '@/progress/notes/quoted-parts';

/** What begins or ends markup wherever it stands, in CommonMark, GFM, Obsidian or Logseq. */
const ANYWHERE = /[\\`*_{}[\]<>#|~$&^]/g;
/** What does so only doubled: highlights, comments, properties, references to blocks. */
const DOUBLED = /(?<==)=|(?<=%)%|(?<=:):|(?<=\()\(/g;
/** What makes a list, a rule or a heading of the line that begins with it. */
const LINE_START = /^([-+=])|^(\d{1,9})(?=[.)])/;

/** A text on one line as Markdown that shows just this text: no link, tag, formula, HTML or emphasis. */
export function markdownText(text: string): string {
  return escaped(oneLine(text));
}

/** A title as a link to a web address, or as text where there is none. */
export function markdownLink(title: string, url: string): string {
  return isWebAddress(url) ? `[${markdownText(title)}](<${inAngles(url)}>)` : markdownText(title);
}

/** An address as a link that shows itself; empty where it leads nowhere. */
export function markdownAddress(url: string): string {
  return isWebAddress(url) ? `<${inAngles(url)}>` : '';
}

/** Only such addresses lead anywhere; others could run something. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

/** A quote as a block of Markdown: its text shows as it is, and its code is code, with its language. */
export function markdownQuote(quote: string): string {
  const blocks = quotedParts(quote).map((part) => {
    if (part.kind === 'text') return part.text.split('\n').map(escapedLine).join('\n');
    const longest = Math.max(2, ...(part.text.match(/`{3,}/g) ?? []).map(({ length }) => length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${part.language}\n${part.text}\n${fence}`;
  });
  return blocks
    .join('\n\n')
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

/**
 * The person's own Markdown as it is; a fence that was left open closes, so that it swallows nothing that follows.
 */
export function ownMarkdown(text: string): string {
  let open: string | null = null;
  for (const line of text.split('\n')) {
    const [, fence = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (open === null) open = fence || null;
    else if (fence.startsWith(open) && line.trim() === fence) open = null;
  }
  return open === null ? text.trimEnd() : `${text.trimEnd()}\n${open}`;
}

/** A tag as Obsidian and Logseq write it, without `#`; empty if nothing of it can stand in a tag. */
export function markdownTag(tag: string): string {
  const name = tag.replace(/[^\p{L}\p{N}\p{M}\p{Extended_Pictographic}_/-]+/gu, '-').replace(/^-+|-+$/g, '');
  // A number alone is no tag.
  return /^\d+$/.test(name) ? `_${name}` : name;
}

function escapedLine(line: string): string {
  const [indent = ''] = /^\s*/.exec(line) ?? [];
  const text = escaped(line.trim()).replace(LINE_START, (_, sign, digits) =>
    sign ? `\\${sign}` : `${digits}\\`,
  );
  // Four spaces would make code of a line.
  return `${'&nbsp;'.repeat(indent.length)}${text}`;
}

function escaped(text: string): string {
  return text.replaceAll('\0', '').replace(ANYWHERE, '\\$&').replace(DOUBLED, '\\$&');
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const inAngles = (url: string) => url.replace(/[<>\s\\]/g, encodeURIComponent);
