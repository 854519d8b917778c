import * as Plot from '@observablehq/plot';
import { LOOK, range } from './chart-style';

/** Pixels for the names of days: the longest name that is written, and a little room before it. */
const LABEL = 36;
const WEEK = 7;
/** Pixels for the names of the months above the first row, and between two rows. */
const NAMES = 18;
const GAP = 24;
/**
 * Pixels of a square: the smallest that a finger or an eye still tells from the next, and the largest that looks well.
 */
const SMALLEST = 10;
const LARGEST = 16;

/** One day of a heat map. */
export interface HeatDay {
  /** Number of the week from 0, and of the day within it, 0 to 6. */
  week: number;
  weekday: number;
  /** 0 for none, 1 to 4 for little to much. */
  level: number;
  said: string;
  /** Whether a course was finished on it. */
  isFinished: boolean;
  /** Name of the month that begins in this week, on its first day only. */
  month: string;
}

/**
 * A year of days as squares, one column for each week, in two or more rows if not all weeks fit into one. Days on which
 * a course was finished have the seal's colour around them; `choose` is told which day was pressed.
 */
export function heatMap(
  days: readonly HeatDay[],
  weekdays: readonly string[],
  { width, choose }: { width: number; choose: (at: number) => void },
): Element {
  const weeks = Math.max(...days.map(({ week }) => week)) + 1;
  const room = Math.max(SMALLEST * 10, width - LABEL);
  const rows = Math.ceil(weeks / Math.floor(room / SMALLEST));
  const columns = Math.ceil(weeks / rows);
  const cell = Math.min(LARGEST, room / columns);
  const column = ({ week }: HeatDay) => week % columns;
  const row = ({ week }: HeatDay) => Math.floor(week / columns);
  const drawn = Plot.plot({
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
        stroke: ({ isFinished }: HeatDay) => (isFinished ? 'var(--seal)' : 'none'),
        strokeWidth: 2,
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
  for (const [at, square] of drawn.querySelectorAll('rect').entries()) {
    (square as SVGElement).style.cursor = 'pointer';
    square.addEventListener('click', () => choose(at));
  }
  return drawn;
}
