import type { ServerResponse } from 'node:http';
import { sendJson } from '../serve';

/** How the stand-in's JSON behaves: as it should, limited, silent, of another shape, or for a stranger. */
export type Mode = 'json' | '451' | 'timeout' | 'shape' | 'signed-out';

function refusal(code: number, msg: string) {
  return { code, data: {}, error: { code, msg }, extra: {} };
}

function body(mode: Mode, data: unknown): unknown {
  if (mode === '451') return {};
  if (mode === 'shape') return { status: 'ok', result: { items: [], renamed: true } };
  if (mode === 'signed-out') return refusal(-2000, '未登录');
  if (data === undefined || data === null) return refusal(-1, '不存在');
  return { code: 0, data, error: {}, extra: { cost: 0.01 } };
}

/** Answers one request to the site's JSON in the given mode; in `timeout` never. */
export function answer(response: ServerResponse, mode: Mode, data: unknown): void {
  if (mode !== 'timeout') sendJson(response, body(mode, data), mode === '451' ? 451 : 200);
}
