import type { Page } from '../../reader';
import { answerOf } from '../json';

export function percentOf(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 && value <= 100 ? value : undefined;
}

/** `HH:MM:SS` or `MM:SS` in seconds; `undefined` when it is no such time or zero. */
export function secondsOf(value: unknown): number | undefined {
  if (typeof value !== 'string' || !/^\d{1,3}(:[0-5]?\d){1,2}$/.test(value.trim())) return undefined;
  return value.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) || undefined;
}

/** The `data` of an answer, or `undefined` when there is none or the site said no. */
export function dataOf(page: Page, name: string): unknown {
  const { code, data } = answerOf(page, name);
  return code === 0 ? data : undefined;
}
