import * as Plot from '@observablehq/plot';

// The one place that knows the chart library. It is fetched with the first chart: nothing else of ours needs it.

/** Colours come from the page, so that a drawing follows the theme without being drawn anew. */
const LOOK = {
  style: {
    background: 'none',
    color: 'var(--ink-2)',
    fontFamily: 'inherit',
    fontSize: '11px',
    overflow: 'visible',
  },
} as const;

const LABEL = 30;
const WEEK = 7;
/** Pixels for the names of the months above the first row, and between two rows. */
const NAMES = 18;
const GAP = 24;
/** Pixels: the smallest square that a finger or an eye still tells from the next, and the largest that looks well. */
const SMALLEST = 10;
const LARGEST = 16;

/** One day of a heat map. */
export interface HeatDay {
  /** Counted from the first week, and 0 to 6 within it. */
  week: number;
  weekday: number;
  /** 0 for none, 1 to 4 for little to much. */
  level: number;
  said: string;
  /** Name of the month that begins in this day's week, on its first day only. */
  month: string;
}

/** A year of days as squares, a column a week; in two rows or more where there is no room for all weeks in one. */
export function heatMap(days: readonly HeatDay[], weekdays: readonly string[], width: number): Element {
  const weeks = Math.max(...days.map(({ week }) => week)) + 1;
  const room = Math.max(SMALLEST * 10, width - LABEL);
  const rows = Math.ceil(weeks / Math.floor(room / SMALLEST));
  const columns = Math.ceil(weeks / rows);
  const cell = Math.min(LARGEST, room / columns);
  const column = ({ week }: HeatDay) => week % columns;
  const row = ({ week }: HeatDay) => Math.floor(week / columns);
  return Plot.plot({
    ...LOOK,
    width: LABEL + columns * cell,
    height: NAMES + rows * WEEK * cell + (rows - 1) * GAP,
    marginLeft: LABEL,
    marginRight: 0,
    marginTop: NAMES,
    marginBottom: 0,
    x: { domain: range(columns), axis: null, padding: 0 },
    y: { domain: range(WEEK), padding: 0, label: null },
    fy: { domain: range(rows), axis: null, paddingInner: GAP / (WEEK * cell + GAP), paddingOuter: 0 },
    color: { type: 'identity' },
    marks: [
      Plot.axisY({
        ticks: [1, 3, 5],
        tickSize: 0,
        tickFormat: (i: number) => weekdays[i] ?? '',
        label: null,
      }),
      Plot.cell(days, {
        x: column,
        y: 'weekday',
        fy: row,
        fill: ({ level }: HeatDay) => (level === 0 ? 'var(--road)' : `var(--heat-${level})`),
        fillOpacity: ({ level }: HeatDay) => (level === 0 ? 0.5 : 1),
        inset: 1,
        rx: 2,
        title: 'said',
      }),
      Plot.text(
        days.filter(({ month }) => month !== ''),
        {
          x: column,
          fy: row,
          text: 'month',
          frameAnchor: 'top',
          textAnchor: 'start',
          dx: -cell / 2,
          dy: -14,
        },
      ),
    ],
  });
}

/** One bar: its name on the axis, its height, and all of it in words. */
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
    marginRight: 20,
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

/** How many in each tenth of the way, as a curve, with the notch at ninety. */
export function curve(
  tenths: readonly number[],
  { width, share, said }: { width: number; share: (value: number) => string; said: readonly string[] },
): Element {
  const points = tenths.map((value, i) => ({ at: (i + 0.5) / tenths.length, value, said: said[i] ?? '' }));
  const most = Math.max(1, ...tenths);
  return Plot.plot({
    ...LOOK,
    width,
    height: 190,
    marginLeft: 36,
    marginRight: 20,
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
      Plot.ruleX([0.9], { stroke: 'var(--ink-3)', strokeDasharray: '2,3' }),
      Plot.areaY(points, { x: 'at', y: 'value', curve: 'monotone-x', fill: 'var(--road)', fillOpacity: 0.6 }),
      Plot.lineY(points, {
        x: 'at',
        y: 'value',
        curve: 'monotone-x',
        stroke: 'var(--walked)',
        strokeWidth: 2,
      }),
      Plot.dot(points, {
        x: 'at',
        y: 'value',
        r: 3.5,
        fill: 'var(--paper)',
        stroke: 'var(--walked)',
        strokeWidth: 1.5,
        title: 'said',
      }),
    ],
  });
}

function range(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}
