import * as v from 'valibot';
import { isSelector, LONGEST_PATH, PARTS, type Part, type TaughtRule } from '@/detection/taught/rule';

/** Rules, and characters of all rules, at most: a backup holds them on one line. */
const RULES = 100;
const CHARACTERS = 40_000;
/** Characters of a text that are read at most; no rule needs more. */
const LONGEST_TEXT = 10_000;

const selector = v.pipe(v.string(), v.check(isSelector));
const host = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9.:[\]-]{1,260}$/),
  v.check((value) => URL.canParse(`https://${value}/`) && isHost(value)),
);
/** No `*`, which the browser's match patterns would interpret. */
const path = v.pipe(v.string(), v.maxLength(LONGEST_PATH), v.regex(/^(?:\/[\w.~%!$&'()+,;=:@-]+)*$/));

const optional = v.exactOptional(selector);

/** The schema of a rule from a page, a person or a backup. Anything that is not named here invalidates it. */
export const taughtRule = v.strictObject({
  host,
  path,
  outline: selector,
  title: optional,
  course: optional,
  article: optional,
  scroller: optional,
  next: optional,
  whole: v.boolean(),
}) satisfies v.GenericSchema<unknown, TaughtRule>;

/** Several rules, at most one for each place. */
export const taughtRules = v.pipe(
  v.array(taughtRule),
  v.maxLength(RULES),
  v.check((rules) => JSON.stringify(rules).length <= CHARACTERS),
  v.check((rules) => new Set(rules.map(({ host, path }) => host + path)).size === rules.length),
);

const shared = v.strictObject({
  epilogue: v.literal('site rule'),
  version: v.number(),
  ...taughtRule.entries,
});

/** A rule as a text that one person gives to another. */
export function textOfRule(rule: TaughtRule): string {
  const { host, path, whole } = rule;
  const parts = Object.fromEntries(PARTS.flatMap((part) => (rule[part] ? [[part, rule[part]]] : [])));
  return `${JSON.stringify({ epilogue: 'site rule', version: 1, host, path, ...parts, whole }, null, 2)}\n`;
}

/** Why a text is no rule; with `selector`, the part whose selector is wrong. */
export type NoRule =
  | { because: 'no-json' | 'no-rule' | 'newer' | 'host' | 'path' }
  | { because: 'selector'; part: Part };

/** Reads what `textOfRule` wrote, and says plainly what is wrong with any other text. */
export function ruleInText(text: string): TaughtRule | NoRule {
  if (text.length > LONGEST_TEXT) return { because: 'no-json' };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { because: 'no-json' };
  }
  const parsed = v.safeParse(shared, json);
  if (parsed.success && parsed.output.version === 1) {
    const { epilogue: _, version: __, ...rule } = parsed.output;
    return rule;
  }
  const { version } = Object(json) as { version?: unknown };
  if (typeof version === 'number' && version > 1) return { because: 'newer' };
  const at = parsed.issues?.map((issue) => String(issue.path?.[0]?.key)) ?? [];
  if (at.some((key) => !['host', 'path', ...PARTS].includes(key))) return { because: 'no-rule' };
  const part = PARTS.find((each) => at.includes(each));
  if (part) return { because: 'selector', part };
  return { because: at.includes('host') ? 'host' : at.includes('path') ? 'path' : 'no-rule' };
}

function isHost(value: string): boolean {
  // Tries both schemes, because the usual port of one is an unusual port of the other.
  return ['https', 'http'].some((scheme) => new URL(`${scheme}://${value}/`).host === value);
}
