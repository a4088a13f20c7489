import { expect, test } from '@jest/globals';
import { langTag, pages, plain, shorten, webUrl } from '../../../../src/web/present/links.ts';

test.each([
  ['https://x.com/a', 'https://x.com/a'],
  ['HTTP://x.com/a', 'HTTP://x.com/a'],
  ['javascript:alert(1)', null],
  [' javascript:alert(1)', null],
  ['java\nscript:alert(1)', null],
  ['data:text/html,x', null],
  ['//x.com/a', null],
  ['https://', null],
  ['', null],
  [null, null],
])('of %j the link is %j', (url, expected) => {
  expect(webUrl(url)).toBe(expected);
});

test('ids from outside stay within their place in an address', () => {
  expect(pages.statement('../x?y#z', '2025-01-01')).toBe('/statements/..%2Fx%3Fy%23z?as_of=2025-01-01');
  expect(pages.revision('a/b', 'c')).toBe('/articles/a%2Fb/revisions/c');
});

test('a title holds no control that turns it around, and no line break', () => {
  expect(plain('a\u202Eb\u2066c\n d')).toBe('abc d');
});

test('a text is cut at a space, and never within a code point', () => {
  expect(shorten('one two three four', 12)).toBe('one two…');
  expect(shorten('short', 12)).toBe('short');
  expect(shorten('👩🏽‍🚀'.repeat(5), 4).isWellFormed()).toBe(true);
  expect([...shorten('w'.repeat(100), 10)]).toHaveLength(10);
});

test.each([
  ['en', 'en'],
  ['pt-BR', 'pt-BR'],
  ['und', null],
  ['"><script>', null],
  ['', null],
  [null, null],
])('of %j the language is %j', (lang, expected) => {
  expect(langTag(lang)).toBe(expected);
});
