/** What the page is, when it is no chapter, and what to do about it. */
export function Statement({ title, text }: { title: string; text: string }) {
  return (
    <>
      <h1>{title}</h1>
      <p class="quiet">{text}</p>
    </>
  );
}
