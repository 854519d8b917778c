import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLoaded } from '@/components/hooks/use-loaded';

// Two libraries for people who write notes; the panel opens without them.
const rendering = () => import('./render-markdown');

/** A person's Markdown, rendered; plain text until the renderer is there. */
export function Markdown({ text }: { text: string }) {
  const render = useLoaded(rendering)?.renderMarkdown;
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (render) box.current?.replaceChildren(render(text));
  }, [render, text]);
  return render ? <div class="body" ref={box} /> : <p class="body plain">{text}</p>;
}
