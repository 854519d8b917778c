import { describe, expect, it } from 'vitest';
import { isKeyOf, readerScriptOf } from './owner';

describe('which keys a page may write', () => {
  it.each([
    ['geekbang:article/1', 'https://time.geekbang.org', true],
    ['geekbang:100', 'https://www.time.geekbang.org', true],
    ['geekbang:100', 'https://notgeekbang.org', false],
    ['geekbang:100', 'https://time.geekbang.org.example', false],
    ['book:example.org/guide', 'https://www.example.org', true],
    ['book:example.org A title', 'https://example.org', true],
    ['book:example.org.evil.example/guide', 'https://example.org', false],
    ['book:127.0.0.1:4173/zh Title', 'http://127.0.0.1:4173', true],
    ['book:127.0.0.1:4173/zh', 'http://127.0.0.1:4174', false],
    ['unknown:1', 'https://example.org', false],
  ])('%s from %s: %s', (key, origin, expected) => {
    expect(isKeyOf(key, origin)).toBe(expected);
  });
});

describe('which readers a page is given', () => {
  it.each([
    ['https://time.geekbang.org', 'geekbang'],
    ['https://nottime.geekbang.org.example', 'any-host'],
    ['http://127.0.0.1:4173', 'any-host'],
  ])('%s: %s', (origin, script) => {
    expect(readerScriptOf(origin)).toBe(script);
  });
});
