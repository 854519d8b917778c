import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLoaded } from '@/components/hooks/use-loaded';
import { isEasyMarkdown } from '@/components/text/markdown-limits';
import './rendered-note.css';

// Two libraries for people who write notes; the panel opens without them.
const rendering = () => import('./render-markdown');

/** A person's Markdown, rendered; plain text until the renderer is there, and where the text is too much for it. */
export function Markdown({ text }: { text: string }) {
  const render = useLoaded(rendering)?.renderMarkdown;
  const [failed, setFailed] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const isRendered = render && failed !== text && isEasyMarkdown(text);
  useLayoutEffect(() => {
    if (!isRendered) return;
    try {
      box.current?.replaceChildren(render(text));
    } catch {
      setFailed(text);
    }
  }, [isRendered, render, text]);
  return isRendered ? <div class="body" ref={box} /> : <p class="body plain">{text}</p>;
}
