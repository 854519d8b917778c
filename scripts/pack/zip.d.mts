export function zipOf(folder: string, names: readonly string[]): Uint8Array;
