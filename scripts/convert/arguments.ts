import { parseArgs } from 'node:util';
import { isZone } from '@/transfer/local-time';
import { FORMATS } from './formats';

/** What the command was asked for. */
export interface Convert {
  backup: string;
  /** A format, `all` or `check`. */
  to: string;
  out: string;
  zone?: string;
  lang: string;
  template?: string;
  force: boolean;
}

const NAMES = [...FORMATS.map(({ id }) => id), 'all', 'check'];

export const USAGE = [
  'npm run -s convert -- BACKUP --to FORMAT --out DIR [--zone Asia/Shanghai] [--lang zh-CN] [--template FILE] [--force]',
  `FORMAT: ${NAMES.join(', ')}`,
].join('\n');

/** What the arguments say, or a sentence about what is wrong with them. */
export function argumentsIn(args: readonly string[]): Convert | string {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { values, positionals } = parsed;
  const [backup] = positionals;
  const { to, out, zone, lang = 'en', template, force = false } = values;
  if (!backup || positionals.length > 1) return 'Which backup?';
  if (!to || !NAMES.includes(to)) return to ? `${to} is no format.` : 'Into which format?';
  if (!out && to !== 'check') return 'Into which folder?';
  if (zone && !isZone(zone)) return `${zone} is no time zone.`;
  if (template && !FORMATS.some(({ id, takesTemplate }) => id === to && takesTemplate))
    return `${to} takes no template.`;
  return { backup, to, out: out ?? '', lang, force, ...(zone && { zone }), ...(template && { template }) };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { to: text, out: text, zone: text, lang: text, template: text, force: { type: 'boolean' } },
  });
}
