/** The program of that name on the path, or null. */
export function which(name: string): string | null;
