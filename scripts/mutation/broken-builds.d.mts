export const BROKEN_BUILDS: {
  name: string;
  edits: { file: string; find: string; replace: string }[];
  fail: string[];
}[];
