/**
 * Remembers the contents of an object and of the objects in it, one level deep, and returns a function that restores
 * them: test files that share a process must not see what another put into its fake browser.
 */
export function remembering<T extends object>(whole: T): () => void {
  const parts = [whole, ...Object.values(whole).filter((part) => typeof part === 'object' && part !== null)];
  const remembered = parts.map((part) => ({ part, own: Object.getOwnPropertyDescriptors(part) }));
  return () => {
    for (const { part, own } of remembered) {
      for (const name of Object.keys(part)) if (!(name in own)) Reflect.deleteProperty(part, name);
      Object.defineProperties(part, own);
    }
  };
}
