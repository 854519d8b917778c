import { readFileSync } from 'node:fs';

/** A function that is longer than it may be. */
export interface LongFunction {
  /** The line in which it begins, from 1. */
  line: number;
  lines: number;
}

/** A line on which the body of a function opens, and no block of a statement. */
const OPENS =
  /^(?!.*\b(?:if|else|for|while|switch|catch|try|class|interface|namespace)\b.*\{$).*(?:\)|=>|\): .+) \{$/;
/** What a comment above a function says when the function is long on purpose. */
const REASON = /\bin one piece\b/i;

/**
 * Functions of more than `most` lines above which no comment gives a reason by the words "in one piece". Goes by the
 * indentation that the formatter gives: a body ends at the next line that closes at the depth at which it opened.
 */
export function longFunctions(source: string, most: number): LongFunction[] {
  const lines = source.split('\n');
  return lines.flatMap((text, at) => {
    if (!OPENS.test(text)) return [];
    const depth = depthOf(text);
    const closes = (other: string) => depthOf(other) === depth && /^\s*[})]/.test(other);
    const begin = /^\s*\)/.test(text) ? lines.findLastIndex((each, i) => i < at && opensAt(each, depth)) : at;
    const length = lines.slice(at + 1).findIndex(closes) + 2 + at - begin;
    return length > most && !REASON.test(commentAbove(lines, begin))
      ? [{ line: begin + 1, lines: length }]
      : [];
  });
}

function depthOf(line: string): number {
  return line.search(/\S|$/);
}

function opensAt(line: string, depth: number): boolean {
  return depthOf(line) === depth && line.endsWith('(');
}

function commentAbove(lines: readonly string[], at: number): string {
  const before = lines.slice(0, at);
  const last = before.findLastIndex((line) => !/^\s*(\/\/|\/?\*)/.test(line));
  return before.slice(last + 1).join('\n');
}

/** How many lines a file has. */
export function linesOf(file: string): number {
  return readFileSync(file, 'utf8').trimEnd().split('\n').length;
}
