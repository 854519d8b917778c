import Papa from 'papaparse';

/** Why a file cannot be read as a table. */
export type TableRefusal = 'too-large' | 'not-utf-8' | 'not-a-table' | 'too-many-lines' | 'too-many-columns';

/** The whole file was refused, and nothing of it was used. */
export class TableRefusedError extends Error {
  override name = 'TableRefusedError';
  constructor(readonly reason: TableRefusal) {
    super(`The table was refused: ${reason}.`);
  }
}

/** One record of the file. A cell with line breaks makes it span several lines. */
export interface TableLine {
  /** The line of the file on which the record begins, from 1; the headers usually stand on line 1. */
  number: number;
  cells: string[];
  /** The record's quotes do not close, or it has more cells than there are headers. */
  broken?: true;
}

export interface Table {
  headers: string[];
  lines: TableLine[];
}

/**
 * Bytes of a file, and lines and columns of a table, at most: far above what a person keeps, far below what stops a
 * page.
 */
export const MOST_BYTES = 20 * 2 ** 20;
const MOST_LINES = 50_000;
const MOST_COLUMNS = 100;

/**
 * Reads a CSV file as a table; the file itself tells whether it uses commas, semicolons or tabs. UTF-8 only, with or
 * without its mark, because other encodings cannot be told from nonsense.
 * @throws TableRefusedError
 */
export function readTable(bytes: Uint8Array): Table {
  if (bytes.length > MOST_BYTES) throw new TableRefusedError('too-large');
  const text = decoded(bytes);
  const lines: TableLine[] = [];
  let number = 1;
  let from = 0;
  Papa.parse<string[]>(text, {
    step: ({ data, errors, meta }, parser) => {
      const cells = data.map(tidy);
      const isBroken = errors.some(({ type }) => type === 'Quotes');
      if (cells.some((cell) => cell !== '')) lines.push({ number, cells, ...(isBroken && { broken: true }) });
      number += breaks(text, from, meta.cursor);
      from = meta.cursor;
      if (cells.length > MOST_COLUMNS) throw new TableRefusedError('too-many-columns');
      if (lines.length > MOST_LINES) parser.abort();
    },
  });
  if (lines.length > MOST_LINES) throw new TableRefusedError('too-many-lines');
  const [first, ...rest] = lines;
  if (!first || first.broken || first.cells.every((cell) => cell === '')) {
    throw new TableRefusedError('not-a-table');
  }
  const width = first.cells.length;
  return { headers: first.cells, lines: rest.map((line) => fitted(line, width)) };
}

function decoded(bytes: Uint8Array): string {
  let text: string;
  try {
    // The decoder takes the byte order mark away, and refuses anything but UTF-8, lone surrogates included.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new TableRefusedError('not-utf-8');
  }
  if (text.split(/[\r\n]/, 1)[0]?.includes('\0')) throw new TableRefusedError('not-a-table');
  return text;
}

/** A cell on one line, without control characters. A formula is plain text here. */
function tidy(cell: string): string {
  return cell.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}

function breaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    // A lone CR ends a line too; a CR before LF does not end another one.
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) count += 1;
  }
  return count;
}

function fitted(line: TableLine, width: number): TableLine {
  const isLonger = line.cells.slice(width).some((cell) => cell !== '');
  return { ...line, cells: line.cells.slice(0, width), ...(isLonger && { broken: true }) };
}
