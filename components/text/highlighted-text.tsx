/** A text in pieces, those that were looked for marked. */
export function HighlightedText({ pieces }: { pieces: readonly { text: string; hit: boolean }[] }) {
  return (
    <>
      {pieces.map(({ text, hit }, i) => {
        // Pieces of one text have no names of their own but their place.
        const place = `${i} ${text}`;
        return hit ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>;
      })}
    </>
  );
}
