import * as Plot from '@observablehq/plot';
import { LOOK, range } from './chart-style';

// Only this file and `draw-heat.ts` know the chart library. The first chart fetches both.

/** Pixels at the end: half of the longest date, which stands under the last bar. */
const END = 28;

/** One bar: its name on the axis, its height, and its description. */
export interface Bar {
  name: string;
  value: number;
  said: string;
}

/** Bars over time, in one colour. */
export function bars(
  all: readonly Bar[],
  { width, colour, amount }: { width: number; colour: string; amount: (value: number) => string },
): Element {
  const step = Math.ceil(all.length / Math.max(2, Math.floor(width / 64)));
  const most = Math.max(1, ...all.map(({ value }) => value));
  return Plot.plot({
    ...LOOK,
    width,
    height: 150,
    marginLeft: 36,
    marginRight: END,
    marginTop: 10,
    marginBottom: 24,
    x: { domain: range(all.length), padding: all.length > 30 ? 0.2 : 0.35 },
    y: { domain: [0, most], nice: true },
    marks: [
      Plot.gridY({ ticks: 3, stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.axisY({ ticks: Math.min(3, most), tickSize: 0, label: null, tickFormat: amount }),
      Plot.axisX(
        range(all.length).filter((i) => (all.length - 1 - i) % step === 0),
        { tickSize: 0, label: null, tickFormat: (i: number) => all[i]?.name ?? '' },
      ),
      Plot.barY(all, { x: (_: Bar, i: number) => i, y: 'value', fill: colour, title: 'said', rx: 1 }),
    ],
  });
}

/** Numbers for each tenth of the way as bars, with the notch at ninety. `choose` is told which bar was pressed. */
export function tenths(
  values: readonly number[],
  {
    width,
    share,
    said,
    choose,
  }: {
    width: number;
    share: (value: number) => string;
    said: readonly string[];
    choose: (at: number) => void;
  },
): Element {
  const all = values.map((value, i) => ({ from: i / values.length, value, said: said[i] ?? '' }));
  const most = Math.max(1, ...values);
  const drawn = Plot.plot({
    ...LOOK,
    width,
    height: 190,
    marginLeft: 36,
    marginRight: END,
    marginTop: 12,
    marginBottom: 26,
    x: { domain: [0, 1] },
    y: { domain: [0, most], nice: true },
    marks: [
      Plot.gridY({ ticks: 3, stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.axisY({ ticks: Math.min(3, most), tickSize: 0, label: null, tickFormat: 'd' }),
      Plot.axisX(width < 420 ? [0, 0.5, 0.9] : [0, 0.25, 0.5, 0.75, 0.9, 1], {
        tickSize: 0,
        label: null,
        tickFormat: share,
      }),
      Plot.rectY(all, {
        x1: 'from',
        x2: ({ from }: { from: number }) => from + 1 / values.length,
        y: 'value',
        fill: 'var(--walked)',
        title: 'said',
        insetLeft: 2,
        insetRight: 2,
        rx: 1,
      }),
      Plot.ruleX([0.9], { stroke: 'var(--ink-3)', strokeDasharray: '2,3' }),
    ],
  });
  for (const [at, bar] of drawn.querySelectorAll('rect').entries()) {
    bar.style.cursor = 'pointer';
    bar.addEventListener('click', () => choose(at));
  }
  return drawn;
}
