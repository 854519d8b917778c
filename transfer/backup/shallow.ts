/** Deepest nesting allowed. A row needs six: outline, parts, base, chapters, chapter, value. */
const DEEPEST = 16;
/** A row shorter than this cannot be deep enough to do harm. */
const SHORT = 4096;

/** Whether JSON is nested no deeper than a row can be. It does not parse the JSON, which would take the memory. */
export function isShallow(json: string): boolean {
  if (json.length < SHORT) return true;
  let depth = 0;
  let inText = false;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (inText) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) inText = false;
    } else if (code === QUOTE) inText = true;
    else if (code === BRACKET || code === BRACE) depth += 1;
    else if (code === BRACKET + 2 || code === BRACE + 2) depth -= 1;
    if (depth > DEEPEST) return false;
  }
  return true;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const BRACKET = 0x5b;
const BRACE = 0x7b;
