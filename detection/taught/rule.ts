/** The parts of a page that a person can point at. Each is one selector of a rule. */
export const PARTS = ['outline', 'title', 'course', 'article', 'scroller', 'next'] as const;
export type Part = (typeof PARTS)[number];

/**
 * How chapters look on a site that no reader knows, as a person has shown it: data, never code. Only the outline is
 * required; missing parts are read as on any other page.
 */
export interface TaughtRule extends Partial<Record<Part, string>> {
  /** As `URL.host` writes it, with a port that is not the usual one. */
  host: string;
  /**
   * The folder below which the rule holds, as `URL.pathname` writes it, without a slash at its end; empty for the whole
   * host.
   */
  path: string;
  /** Selects the links of the chapters, in order. */
  outline: string;
  /** Whether the person said that the list leaves out no chapter. */
  whole: boolean;
}

/** Characters of one selector. */
export const LONGEST_SELECTOR = 200;
/** Characters of a rule's folder. */
export const LONGEST_PATH = 200;

const ATTRIBUTE = /\[[a-z][\w-]*(?:[*^$~|]?="[^"\\\n]*")?\]/gi;
const PLACE = /:(?:nth-of-type\(\d{1,4}\)|first-of-type|last-of-type)/g;

/**
 * Whether a rule may hold this selector: tags, ids, classes, attributes and places among siblings, joined by descent,
 * children, siblings and commas. Nothing that a browser would need long to look up.
 */
export function isSelector(text: string): boolean {
  if (text === '' || text.length > LONGEST_SELECTOR || text !== text.trim()) return false;
  const plain = text.replace(ATTRIBUTE, '.a').replace(PLACE, '.a');
  const compound = String.raw`(?:\*|-?[\p{L}_][\p{L}\p{N}_-]*|[.#]-?[\p{L}_][\p{L}\p{N}_-]*)(?:[.#]-?[\p{L}_][\p{L}\p{N}_-]*)*`;
  return new RegExp(`^${compound}(?:(?: ?[>+~,] ?| )${compound})*$`, 'u').test(plain);
}

/** The rule for this address, of several the one for the deepest folder; `undefined` if there is none. */
export function ruleFor(rules: readonly TaughtRule[], url: URL): TaughtRule | undefined {
  const fitting = rules.filter(({ host, path }) => host === url.host && isBelow(url.pathname, path));
  return fitting.sort((a, b) => b.path.length - a.path.length)[0];
}

function isBelow(pathname: string, path: string): boolean {
  return pathname === path || pathname.startsWith(`${path}/`);
}
