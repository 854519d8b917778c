import { SECTIONS, type Section } from './format';

/** A line stands where it may not. */
export class GrammarError extends Error {
  override name = 'GrammarError';
}

const CHECKSUM = /^"checksum":"([0-9a-f]{64})"\}$/;

/** The checksum, if this line is the last of a backup. */
export function checksumOf(line: string): string | null {
  return CHECKSUM.exec(line)?.[1] ?? null;
}

/** Follows line by line where in the file it is; see `format.ts`. The first line is not passed to it. */
export class Grammar {
  private section = -1;
  private inside = false;
  /** What the line before demands: a row must follow, none may, or either. */
  private row: 'must' | 'may' | 'not' = 'may';

  /**
   * The row on the line, as text, or `null` for a line between rows.
   * @throws GrammarError
   */
  next(line: string): { section: Section; json: string } | null {
    const section = SECTIONS[this.inside ? this.section : this.section + 1];
    if (section === undefined) throw new GrammarError('a line too many');
    if (!this.inside) {
      if (line !== `"${section}":[`) throw new GrammarError(`no ${section}`);
      this.section += 1;
      this.inside = true;
      this.row = 'may';
      return null;
    }
    if (line === '],') {
      if (this.row === 'must') throw new GrammarError('a row is missing');
      this.inside = false;
      return null;
    }
    if (this.row === 'not') throw new GrammarError('a comma is missing');
    const hasMore = line.endsWith(',');
    this.row = hasMore ? 'must' : 'not';
    return { section, json: hasMore ? line.slice(0, -1) : line };
  }

  /** Whether all sections are complete. */
  get isOver(): boolean {
    return !this.inside && this.section === SECTIONS.length - 1;
  }
}
