import { expect, it } from 'vitest';
import { tagsIn } from './tags';

it.each([
  ['', []],
  [' , ,', []],
  ['net, #cpu ,net', ['net', 'cpu']],
  ['网络，性能、two words', ['网络', '性能', 'two words']],
  ['c#, # x', ['c#', 'x']],
])('%j holds %j', (line, tags) => {
  expect(tagsIn(line)).toEqual(tags);
});
