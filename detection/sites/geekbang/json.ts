import type { Page } from '../../reader';

/** Fields of an object from the site, each read with a guard: nothing of it is taken on trust. */
export type Fields = Readonly<Record<string, unknown>>;

/** The value as an object; an empty one for everything else. */
export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** An id as digits, whether it came as a number or as text; `null` for 0 and for anything else. */
export function idOf(value: unknown): string | null {
  const id = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  return typeof id === 'string' && /^[1-9]\d{0,15}$/.test(id) ? id : null;
}

export function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value : undefined;
}

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
  const answer = page.answers[name];
  if (!answer?.ok) return undefined;
  const { code, data } = fields(answer.json);
  return code === 0 ? data : undefined;
}
