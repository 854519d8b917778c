declare module '@/scripts/lib/find-browser.mjs' {
  export function findChromium(): { path: string; branded: boolean } | null;
  export function findFirefox(): string | null;
  export function which(name: string): string | null;
}

declare module '@/scripts/lib/run.mjs' {
  export function runTool(
    tool: string,
    args: string[],
    options?: { env?: Record<string, string> },
  ): Promise<{ code: number; output: string }>;
}
