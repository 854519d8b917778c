import * as v from 'valibot';
import type { UnknownRecord } from './format';
import { ROW_SCHEMAS } from './schema';

/** Characters of a record that is kept, at most. */
export const LONGEST_UNKNOWN = 2 ** 16;

/** Records of a file that are kept, at most. */
export const MOST_UNKNOWN = 10_000;

/**
 * Whether nothing is wrong with a record that was refused but that it has fields, or words where one of a list belongs,
 * which only a later version knows.
 */
export function isOfLaterVersion(section: UnknownRecord['section'], row: unknown): boolean {
  // No version of Epilogue calls a field like this.
  if (JSON.stringify(row).includes('"__proto__":')) return false;
  const { issues = [] } = v.safeParse(ROW_SCHEMAS[section], row);
  return issues.length > 0 && issues.every(isNewer);
}

function isNewer({ type, expected, input }: v.BaseIssue<unknown>): boolean {
  if (type === 'picklist') return typeof input === 'string';
  return type === 'strict_object' && expected === 'never';
}
