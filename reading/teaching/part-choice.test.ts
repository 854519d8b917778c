// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { openPartChoice } from './part-choice';

document.body.innerHTML = '<nav id="nav"><a id="one">1</a><a id="two">2</a></nav><h1 id="title">T</h1>';
const at = (id: string) => document.getElementById(id) as Element;
const moved = vi.fn();
const picked = vi.fn();
const open = () => openPartChoice(window, document.body, { moved, picked }, new AbortController().signal);

beforeEach(() => {
  moved.mockClear();
  picked.mockClear();
});

it('begins at what was chosen before, and goes through the page by moves', () => {
  const choice = open();
  choice.begin('outline', at('one'));
  expect([choice.part(), choice.lit()]).toEqual(['outline', at('one')]);
  choice.move('next');
  expect(choice.lit()).toBe(at('two'));
  choice.move('out');
  expect(choice.lit()).toBe(at('nav'));
  expect(moved).toHaveBeenCalledTimes(2);
});

it('gives what was picked once, with its part, and is over then', () => {
  const choice = open();
  choice.begin('title', at('title'));
  choice.pick(null);
  choice.pick(at('nav'));
  expect(picked.mock.calls).toEqual([['title', at('title')]]);
  expect([choice.part(), choice.lit()]).toEqual([null, null]);
});

it('picks nothing before anything is pointed at, nor after it was given up', () => {
  const choice = open();
  choice.pick(at('nav'));
  choice.begin('title', null);
  choice.pick(null);
  choice.end();
  choice.pick(at('nav'));
  expect(picked).not.toHaveBeenCalled();
});
