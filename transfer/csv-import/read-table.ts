import Papa from 'papaparse';
import { recognise } from './columns';
import { decodedTable } from './decode-table';
import { TableRefusedError } from './table-refusal';

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

/** A first line by which Excel tells, and is told, what stands between the cells. */
const SEPARATOR_LINE = /^sep=([^\r\n])(?:\r\n|\r|\n)/i;

/** Lines in which the heads are looked for: titles and empty lines may stand above them. */
const MOST_TITLES = 20;

/**
 * Reads a CSV file as spreadsheets write it; the file itself tells its encoding, and whether it uses commas, semicolons
 * or tabs.
 * @throws TableRefusedError
 */
export function readTable(bytes: Uint8Array): Table {
  if (bytes.length > MOST_BYTES) throw new TableRefusedError('too-large');
  const whole = decodedTable(bytes);
  if (whole.split(/[\r\n]/, 1)[0]?.includes('\0')) throw new TableRefusedError('not-a-table');
  const [separatorLine = '', told] = SEPARATOR_LINE.exec(whole) ?? [];
  const text = whole.slice(separatorLine.length);
  const lines: TableLine[] = [];
  let number = separatorLine === '' ? 1 : 2;
  let from = 0;
  Papa.parse<string[]>(text, {
    delimiter: told ?? separatorOf(text),
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
  const at = headsAt(lines);
  const heads = lines[at];
  if (!heads || heads.broken) throw new TableRefusedError('not-a-table');
  const width = heads.cells.length;
  return { headers: heads.cells, lines: lines.slice(at + 1).map((line) => fitted(line, width)) };
}

const SEPARATORS = [',', ';', '\t', '|'];

/** What stands between the cells: the sign by which most columns are known by name, else by which there are most. */
function separatorOf(text: string): string {
  const found = SEPARATORS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: MOST_TITLES });
    const named = data.map((cells) => (cells.length > MOST_COLUMNS ? 0 : namedIn(cells.map(tidy))));
    return {
      delimiter,
      named: Math.max(0, ...named),
      width: Math.max(0, ...data.map(({ length }) => length)),
    };
  });
  found.sort((a, b) => b.named - a.named || b.width - a.width);
  return found[0]?.delimiter ?? ',';
}

const namedIn = (cells: readonly string[]) => Object.keys(recognise(cells)).length;

/** The first line that names two columns, or one; else the first of all. */
function headsAt(lines: readonly TableLine[]): number {
  const named = lines.slice(0, MOST_TITLES).map(({ cells, broken }) => (broken ? 0 : namedIn(cells)));
  const two = named.findIndex((count) => count >= 2);
  return two >= 0 ? two : Math.max(0, named.indexOf(1));
}

/** The sign that our own tables put before a cell which a spreadsheet would run. */
const GUARD = /^'(?='*[=+\-@\t\r])/;

/** A cell on one line, without its guard and control characters. A formula is plain text here. */
function tidy(cell: string): string {
  return cell
    .replace(GUARD, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
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
