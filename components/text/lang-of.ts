/** Frequent characters that only traditional Chinese has. */
const TRADITIONAL = /[們這說過時學習開關門課結對個為與無後經點還發現書單實應語讀長線從進動計設網]/;

/**
 * The `lang` of a piece of text: what its script says if that is clear (a Chinese site may hold an English title, and
 * the other way round), else what the course declared, else nothing, which inherits the page's.
 */
export function langOf(text: string, declared?: string): string | undefined {
  if (/[\u3040-\u30ff]/.test(text)) return 'ja';
  if (/[\uac00-\ud7af]/.test(text)) return 'ko';
  if (/\p{Script=Han}/u.test(text))
    return declared && /^(zh|ja)/.test(declared) ? declared : TRADITIONAL.test(text) ? 'zh-TW' : 'zh-CN';
  return declared && !/^(zh|ja|ko)/.test(declared) ? declared : /[a-z]/i.test(text) ? 'en' : undefined;
}
