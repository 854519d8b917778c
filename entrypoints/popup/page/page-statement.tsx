/** Says what a page is that is no chapter, and what to do about it. */
export function PageStatement({ title, text }: { title: string; text: string }) {
  return (
    <div class="statement">
      <h1>{title}</h1>
      <p>{text}</p>
    </div>
  );
}
