import type { Page } from '../reader';

/** Fields of an object from a site, each read with a guard: nothing of it is taken on trust. */
export type Fields = Readonly<Record<string, unknown>>;

/** The value as an object; an empty one for everything else. */
export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** The value as a list of objects; an empty one for everything else. */
export function list(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fields) : [];
}

/** An id as digits, whether it came as a number or as text; `null` for 0 and for anything else. */
export function idOf(value: unknown): string | null {
  const id = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  return typeof id === 'string' && /^[1-9]\d{0,15}$/.test(id) ? id : null;
}

export function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value : undefined;
}

/** An answer as it came; empty when there is none. */
export function answerOf(page: Page, name: string): Fields {
  const answer = page.answers[name];
  return answer?.ok ? fields(answer.json) : {};
}
