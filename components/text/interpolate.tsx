import type { ComponentChildren } from 'preact';

/** A sentence with pieces of the page in the places of its `{names}`, so that word order stays the translator's. */
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
