export function siteFiles(name: string, host: string): Record<string, string> | string;
