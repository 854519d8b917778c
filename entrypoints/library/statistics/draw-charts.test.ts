// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { bars, tenths } from './draw-charts';
import { type HeatDay, heatMap } from './draw-heat';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const year: HeatDay[] = Array.from({ length: 371 }, (_, i) => ({
  week: Math.floor(i / 7),
  weekday: i % 7,
  level: i % 5,
  said: `day ${i}`,
  isFinished: i === 100,
  month: i % 30 === 0 ? `month ${i / 30}` : '',
}));

const fills = (svg: Element, fill: string) => svg.querySelectorAll(`[fill="${fill}"]`).length;

it.each([320, 520, 860])('draws every day of a year in a width of %i', (width) => {
  const svg = heatMap(year, WEEKDAYS, { width, choose: () => {} });
  expect(svg.querySelectorAll('rect')).toHaveLength(371);
  expect(svg.querySelectorAll('title')[5]?.textContent).toBe('day 5');
  expect(fills(svg, 'var(--heat-4)')).toBe(year.filter(({ level }) => level === 4).length);
  expect(Number(svg.getAttribute('width'))).toBeLessThanOrEqual(width);
});

it('draws a bar a month in the colour it is given, with words on each', () => {
  const months = Array.from({ length: 48 }, (_, i) => ({ name: `m${i}`, value: i, said: `${i} finished` }));
  const svg = bars(months, { width: 320, colour: 'var(--seal)', amount: String });
  expect(svg.querySelectorAll('rect')).toHaveLength(48);
  expect(svg.innerHTML).toContain('var(--seal)');
  expect(svg.querySelectorAll('rect title')[47]?.textContent).toBe('47 finished');
  const names = [...svg.querySelectorAll('text')].filter(({ textContent }) => /^m\d/.test(textContent ?? ''));
  expect(names.length).toBeLessThanOrEqual(6);
});

it('draws a bar for each tenth in which courses stopped, without the seal’s red, and says which was pressed', () => {
  const values = [1, 6, 6, 0, 1, 2, 1, 5, 1, 0];
  const choose = vi.fn();
  const share = (value: number) => `${value * 100}%`;
  const svg = tenths(values, { width: 600, share, said: values.map(String), choose });
  const all = svg.querySelectorAll('rect');
  expect(all).toHaveLength(10);
  expect(svg.innerHTML).not.toContain('--seal');
  all[7]?.dispatchEvent(new Event('click'));
  expect(choose).toHaveBeenCalledWith(7);
});

it('seals the days of a finish, and tells which day was pressed', () => {
  const choose = vi.fn();
  const svg = heatMap(year, WEEKDAYS, { width: 860, choose });
  const squares = [...svg.querySelectorAll('rect')];
  const sealed = squares.filter((square) => square.getAttribute('stroke') === 'var(--seal)');
  expect(sealed.map((square) => squares.indexOf(square))).toEqual([100]);
  squares[100]?.dispatchEvent(new Event('click'));
  expect(choose).toHaveBeenCalledWith(100);
});
