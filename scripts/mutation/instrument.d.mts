export function instrument(code: string, file: string): string;
