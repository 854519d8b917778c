import { useEffect, useRef, useState } from 'preact/hooks';
import { useLoaded } from '@/components/hooks/use-loaded';

/** All drawing functions, which the first chart fetches. */
const load = async () => ({ ...(await import('./draw-charts')), ...(await import('./draw-heat')) });

export type Drawer = Awaited<ReturnType<typeof load>>;
/** Draws a chart of this width in pixels. */
export type Draw = (drawer: Drawer, width: number) => Element;

/** A chart as a picture, as wide as there is room. Screen readers read the table. */
export function Drawing({ draw }: { draw: Draw }) {
  const place = useRef<HTMLDivElement>(null);
  const drawer = useLoaded(load);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!place.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (drawer && width > 0) place.current?.replaceChildren(draw(drawer, width));
  }, [drawer, width, draw]);
  return <div class="drawing" ref={place} aria-hidden="true" />;
}
