export function filesBelow(folder: string, without?: ReadonlySet<string>): string[];
export function sourcesIn(folder: string): Promise<string[]>;
