import { langOf } from './lang-of';

interface Props {
  text: string;
  /** BCP 47 tag as the course gave it. */
  language?: string | undefined;
}

/** Words from a course, marked with their own language so that fonts and screen readers fit. */
export function WordsOf({ text, language }: Props) {
  return <span lang={langOf(text, language)}>{text}</span>;
}
