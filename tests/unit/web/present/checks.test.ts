import { expect, test } from '@jest/globals';
import { checks } from '../../../../src/web/present/checks.ts';
import { at, buildObservation } from '../../../support/build.ts';

const saw = (kind: 'seen' | 'gone' | 'blocked', seconds: number, httpStatus: number, article = 'a_1') =>
  buildObservation({ id: `o_${article}${seconds}`, at: at(seconds), saw: kind, httpStatus, article });

test('the same outcome again and again is one line, the latest first', () => {
  const lines = checks(
    [saw('gone', 50, 410), saw('seen', 10, 200), saw('seen', 0, 200), saw('blocked', 30, 403), saw('seen', 20, 200)],
    new Map([['a_1', 'The Bugle']]),
  );
  expect(lines.map(({ text, times }) => [text, times])).toEqual([
    ['The page was gone (HTTP 410).', 1],
    ['The page was refused to us (HTTP 403), which says nothing about it.', 1],
    ['The page was there, unchanged.', 3],
  ]);
  expect(lines.at(-1)).toMatchObject({ from: at(0), to: at(20), outlet: 'The Bugle' });
});

test('outcomes of two pages are never counted together', () => {
  const lines = checks([saw('seen', 0, 200, 'a_1'), saw('seen', 10, 200, 'a_2')], new Map());
  expect(lines.map(({ times }) => times)).toEqual([1, 1]);
});
