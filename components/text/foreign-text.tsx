import { langOf } from './lang-of';

interface Props {
  text: string;
  /** BCP 47 tag as the course gave it. */
  language?: string | undefined;
}

/**
 * Words from a course, marked with their own language so that fonts and screen readers fit, and kept to themselves:
 * whichever way they run, and whatever marks of direction they hold, nothing beside them turns around.
 */
export function ForeignText({ text, language }: Props) {
  return <bdi lang={langOf(text, language)}>{text}</bdi>;
}
