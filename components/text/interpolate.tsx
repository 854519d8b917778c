import type { ComponentChildren } from 'preact';

/** Fills the `{names}` of a sentence with elements, so that the translator decides the word order. */
export function Interpolate({ text, ...pieces }: { text: string } & Record<string, ComponentChildren>) {
  return (
    <>
      {text.split(/(\{\w+\})/).map((part) => {
        const name = part.startsWith('{') ? part.slice(1, -1) : '';
        return name in pieces ? pieces[name] : part;
      })}
    </>
  );
}
