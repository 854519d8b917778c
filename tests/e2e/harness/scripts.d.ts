declare module '@/scripts/browser.mjs' {
  export function findChromium(): { path: string; branded: boolean } | null;
  export function findFirefox(): string | null;
  export function which(name: string): string | null;
}
