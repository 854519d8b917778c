/** A text in pieces, with the matching ones marked. */
export function HighlightedText({ pieces }: { pieces: readonly { text: string; hit: boolean }[] }) {
  return (
    <>
      {pieces.map(({ text, hit }, i) => {
        // Pieces of one text have no key but their place.
        const place = `${i} ${text}`;
        return hit ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>;
      })}
    </>
  );
}
