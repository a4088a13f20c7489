import { expect, test } from '@jest/globals';
import { OnrecordError } from '../../../src/errors.ts';
import { FilterParameters, ListParameters, readParameters } from '../../../src/timeline/parameters.ts';

const read = (raw: Record<string, unknown>) => readParameters(ListParameters, raw);
const refusal = (raw: Record<string, unknown>) => {
  try {
    read(raw);
  } catch (error) {
    if (error instanceof OnrecordError)
      return { status: error.status, parameter: error.parameter, message: error.message };
    throw error;
  }
  throw new Error('it was taken');
};

test('nothing asked is the newest fifty', () => {
  expect(read({})).toEqual({ sort: '-posted', limit: 50 });
});

test('values come repeated, with commas, or both, however they are capitalised', () => {
  expect(read({ platform: ['instagram,X', 'Truth social'], speaker: 'Mara Quist,selena-gomez' })).toMatchObject({
    platform: ['Instagram', 'X', 'Truth Social'],
    speaker: ['mara-quist', 'selena-gomez'],
  });
});

test('an outlet may have a comma in its name', () => {
  expect(read({ source: 'Hello, Weekly' }).source).toEqual(['Hello, Weekly']);
  expect(read({ source: ['A', 'B'] }).source).toEqual(['A', 'B']);
});

test('a day is its first moment from, its last moment to; instants are put in UTC', () => {
  expect(read({ posted_from: '2025-01-27', posted_to: '2025-01-27' })).toMatchObject({
    posted_from: '2025-01-27T00:00:00.000Z',
    posted_to: '2025-01-27T23:59:59.999Z',
  });
  expect(read({ removed_from: '2025-01-27T23:30:00-02:00' }).removed_from).toBe('2025-01-28T01:30:00.000Z');
  // A plus sign that was not percent-encoded
  expect(read({ removed_from: '2025-01-28T01:30:00 02:00' }).removed_from).toBe('2025-01-27T23:30:00.000Z');
  expect(read({ as_of: '2025-01-27' }).as_of).toBe('2025-01-27T23:59:59.999Z');
});

test.each([
  [{ posted_from: '2025-02-30' }, 'posted_from'],
  [{ posted_to: '2025-13-01' }, 'posted_to'],
  [{ removed_from: 'yesterday' }, 'removed_from'],
  [{ removed_to: '2025-01-27T25:00Z' }, 'removed_to'],
  [{ as_of: '2025' }, 'as_of'],
  [{ as_of: '2025-01-27/2025-01-28' }, 'as_of'],
  [{ as_of: '' }, 'as_of'],
  [{ posted_from: ['2025-01-01', '2025-01-02'] }, 'posted_from'],
  [{ posted_from: '2025-01-28', posted_to: '2025-01-27' }, 'posted_from'],
  [{ removed_from: '2025-01-28', removed_to: '2025-01-27' }, 'removed_from'],
  [{ limit: '0' }, 'limit'],
  [{ limit: '201' }, 'limit'],
  [{ limit: '1e2' }, 'limit'],
  [{ limit: '-5' }, 'limit'],
  [{ sort: 'best' }, 'sort'],
  [{ sort: ['posted', 'seen'] }, 'sort'],
  [{ status: 'gone' }, 'status'],
  [{ medium: 'story,radio' }, 'medium'],
  [{ facets: 'lang' }, 'facets'],
  [{ lang: 'en_US!' }, 'lang'],
  [{ speaker: '' }, 'speaker'],
  [{ speaker: 'a\0b' }, 'speaker'],
  [{ q: 'x\0' }, 'q'],
  [{ q: 'x'.repeat(501) }, 'q'],
  [{ q: ['a', 'b'] }, 'q'],
  [{ source: Array(51).fill('x') }, 'source'],
  [{ 'speaker[$ne]': 'x' }, 'speaker[$ne]'],
  [{ speaker: { $ne: 'x' } }, 'speaker'],
  [{ speakers: 'x' }, 'speakers'],
  [{ cursor: 'x'.repeat(1001) }, 'cursor'],
])('%j is refused by name', (raw, parameter) => {
  expect(refusal(raw)).toMatchObject({ status: 400, parameter, message: expect.stringContaining(parameter) });
});

test('an unknown parameter is told what there is', () => {
  expect(refusal({ author: 'x' }).message).toContain('speaker, platform, medium');
});

test('feeds take no paging', () => {
  expect(() => readParameters(FilterParameters, { limit: '5' })).toThrow('There is no parameter “limit” here');
});
