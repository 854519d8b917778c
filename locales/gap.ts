/** The gap between two sentences: none in Chinese, whose full stops bring their own room. */
export function gapIn(locale: string): string {
  return locale.startsWith('zh') ? '' : ' ';
}
