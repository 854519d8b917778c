/**
 * Whether a value is the origin of one site, as `URL.origin` writes it: scheme http or https, one host, no pattern. The
 * one check for every list of sites that a setting, a file or a message brings.
 */
export function isSiteOrigin(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 300 || !/^https?:\/\/[^*%\s]+$/.test(value)) return false;
  return URL.canParse(value) && new URL(value).origin === value;
}

/** The origins of sites in a list of anything, each once. */
export function siteOrigins(value: unknown): string[] {
  return Array.isArray(value) ? [...new Set(value.filter(isSiteOrigin))] : [];
}
