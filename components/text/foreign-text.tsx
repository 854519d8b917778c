import { langOf } from './lang-of';

interface Props {
  text: string;
  /** BCP 47 tag from the course. */
  language?: string | undefined;
}

/**
 * A text from a course, marked with its own language so that fonts and screen readers fit, and isolated: whatever its
 * direction, and whatever marks of direction it holds, nothing beside it turns around.
 */
export function ForeignText({ text, language }: Props) {
  return <bdi lang={langOf(text, language)}>{text}</bdi>;
}
