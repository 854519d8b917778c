// Comments of HTML: every renderer of Markdown hides them, and no editor rewrites them.
const BEGIN = '<!-- epilogue:begin ';
const END = '<!-- epilogue:end -->';
/** Each stands alone on its line. The key is written as a part of an address is, so that it holds no space and no `>`. */
const BEGIN_LINE = /^<!-- epilogue:begin (\S+) -->[ \t]*(\r?)$/m;
const END_LINE = /^<!-- epilogue:end -->[ \t]*\r?$/m;
const ANY = /<!-- epilogue:(?:begin|end)/g;

/** A file in three parts. `head + ours + tail` is the file. */
export interface MarkedFile {
  /** The key of the course that the markers name. */
  key: string;
  head: string;
  /** From the first marker to the last, both included. */
  ours: string;
  tail: string;
  /** What stands between the markers, with plain line ends and no space around it. */
  body: string;
  /** How the file ends its lines. */
  lineEnd: '\n' | '\r\n';
}

/** The parts of a file; `none` without a marker, `damaged` unless there is exactly one pair in its order. */
export function readMarkers(text: string): MarkedFile | 'none' | 'damaged' {
  const count = text.match(ANY)?.length ?? 0;
  if (count === 0) return 'none';
  const begin = BEGIN_LINE.exec(text);
  const end = END_LINE.exec(text);
  const key = begin && keyIn(begin[1] ?? '');
  if (count !== 2 || !begin || !end || !key || end.index < begin.index) return 'damaged';
  const [from, to] = [begin.index, end.index + END.length];
  return {
    key,
    head: text.slice(0, from),
    ours: text.slice(from, to),
    tail: text.slice(to),
    body: plainBody(text.slice(from + begin[0].length, end.index)),
    lineEnd: begin[2] === '\r' ? '\r\n' : '\n',
  };
}

/** A text between our two markers. Blank lines keep it apart from them, for readers that take comments for blocks. */
export function marked(key: string, body: string, lineEnd: '\n' | '\r\n' = '\n'): string {
  const lines = `${BEGIN}${encodeURIComponent(key)} -->\n\n${body}\n\n${END}`;
  return lineEnd === '\n' ? lines : lines.replaceAll('\n', lineEnd);
}

/** A text in which nothing is a marker: a note may quote one, and a page may be called like one. */
export function withoutMarkers(text: string): string {
  return text.replace(ANY, (marker) => marker.replace(' ', '  '));
}

/** A text as it stands between markers: with plain line ends, and no space around it. */
export function plainBody(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}

function keyIn(written: string): string | null {
  try {
    return decodeURIComponent(written);
  } catch {
    return null;
  }
}
