/** The tracked sites that cannot be registered, each with the first reason that the browser gave. */
export type Refusals = Map<string, string>;

/** Notes that these sites fail, which keeps none of the others away; the page of sites names them. */
export function refuse(refused: Refusals, sites: readonly string[], error: unknown): void {
  console.error(`${sites.join(', ')} cannot be read`, error);
  const reason = error instanceof Error ? error.message : String(error);
  for (const site of sites) if (!refused.has(site)) refused.set(site, reason);
}
