import { describe, expect, test } from '@jest/globals';
import {
  compare,
  endInstant,
  hull,
  type Interval,
  intersect,
  isEmpty,
  parse,
  startInstant,
  toDays,
  toEdtf,
} from '../../../models/interval.ts';
import { fc } from '../../support/properties.ts';

const between = (earliest: string | null, latest: string | null): Interval => ({ earliest, latest });

const date = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
const time = fc.oneof(
  date.map(d => d.toISOString().slice(0, 10)),
  date.map(d => d.toISOString()),
  date.map(d => `${d.toISOString().slice(0, 19)}Z`),
);
const bound = fc.option(time, { nil: null });
const interval = fc.tuple(bound, bound).map(([a, b]) => {
  const straight = between(a, b);
  return isEmpty(straight) ? between(b, a) : straight;
});

describe('parse', () => {
  test.each([
    ['2025-01-27', '2025-01-27', '2025-01-27'],
    ['2025-01-27/2025-01-28', '2025-01-27', '2025-01-28'],
    ['../2025-01-28', null, '2025-01-28'],
    ['2025-01-27/', '2025-01-27', null],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023/2025-01', '2023-01-01', '2025-01-31'],
    ['2025-01-27T21:04Z', '2025-01-27T21:04Z', '2025-01-27T21:04Z'],
    ['2025-01-27T21:04:05+01:00', '2025-01-27T20:04:05Z', '2025-01-27T20:04:05Z'],
  ])('%s', (text, earliest, latest) => {
    expect(parse(text)).toEqual({ earliest, latest });
  });

  test.each(['', '..', 'yesterday', '2025-02-30', '2025-13', '2025-01-27/2025-01-28/2025-01-29', '2025-01-27T25:00Z'])(
    'refuses “%s” and names it',
    text => {
      expect(() => parse(text)).toThrow(RangeError);
      expect(() => parse(text)).toThrow(`“${text}”`);
    },
  );

  test('refuses an interval that runs backwards', () => {
    expect(() => parse('2025-01-28/2025-01-27')).toThrow('ends before it starts');
  });

  test('throws nothing but RangeError, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-0-9T:Z./]{0,24}$/)), text => {
        try {
          parse(text);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
  });

  test('reads back what toEdtf writes', () => {
    fc.assert(
      fc.property(interval, i => {
        const back = parse(toEdtf(i));
        expect(toEdtf(back)).toBe(toEdtf(i));
        expect(compare(toDays(back), toDays(i))).toBe(0);
      }),
    );
  });
});

describe('toEdtf', () => {
  test.each([
    [between('2025-01-27', '2025-01-27'), '2025-01-27'],
    [between('2025-01-27', '2025-01-28'), '2025-01-27/2025-01-28'],
    [between(null, '2025-01-28'), '../2025-01-28'],
    [between('2025-01-27', null), '2025-01-27/..'],
    [between(null, null), '../..'],
    [between('2025-01-27T21:04:00.000Z', '2025-01-28'), '2025-01-27T21:04:00Z/2025-01-28'],
  ])('%j is %s', (i, text) => {
    expect(toEdtf(i)).toBe(text);
  });
});

describe('instants', () => {
  test('a day lasts from its first to its last millisecond', () => {
    expect(startInstant('2025-01-27')).toBe('2025-01-27T00:00:00.000Z');
    expect(endInstant('2025-01-27')).toBe('2025-01-27T23:59:59.999Z');
  });
  test('an instant lasts as long as it is precise', () => {
    expect(endInstant('2025-01-27T21:04Z')).toBe('2025-01-27T21:04:59.999Z');
    expect(endInstant('2025-01-27T21:04:05Z')).toBe('2025-01-27T21:04:05.999Z');
    expect(endInstant('2025-01-27T21:04:05.000Z')).toBe('2025-01-27T21:04:05.000Z');
  });
});

describe('intersect and hull', () => {
  test('keep the ground of the bound they keep', () => {
    const said: Interval = { ...between('2025-01-20', '2025-01-27'), grounds: { latest: 'posted on Monday' } };
    const seen: Interval = {
      ...between('2025-01-26', '2025-01-28'),
      grounds: { earliest: 'seen 26 January', latest: 'published 28 January' },
    };
    const both = { earliest: 'seen 26 January', latest: 'posted on Monday' };
    expect(intersect(said, seen)).toEqual({ ...between('2025-01-26', '2025-01-27'), grounds: both });
    expect(hull(said, seen)).toEqual({
      ...between('2025-01-20', '2025-01-28'),
      grounds: { latest: 'published 28 January' },
    });
  });

  test('an instant narrows the day that holds it', () => {
    const narrowed = intersect(between('2025-01-27', '2025-01-28'), between('2025-01-27T10:00:00.000Z', '2025-01-28'));
    expect(narrowed.earliest).toBe('2025-01-27T10:00:00.000Z');
  });

  test('what cannot both be is empty', () => {
    expect(isEmpty(intersect(between('2025-01-27', '2025-01-28'), between('2025-01-29', null)))).toBe(true);
    expect(isEmpty(between(null, null))).toBe(false);
  });

  test('an unknown bound gives way in intersect and stays in hull', () => {
    expect(intersect(between(null, null), between('2025-01-27', null))).toEqual(between('2025-01-27', null));
    expect(hull(between('2025-01-27', null), between(null, '2025-01-28'))).toEqual(between(null, null));
  });

  test('commute and absorb, as sets do', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(compare(intersect(a, b), intersect(b, a))).toBe(0);
        expect(compare(hull(a, b), hull(b, a))).toBe(0);
        expect(compare(intersect(a, hull(a, b)), a)).toBe(0);
        expect(isEmpty(hull(a, b))).toBe(false);
      }),
    );
  });
});

describe('compare', () => {
  test('by start, then end; unknown starts first, unknown ends last', () => {
    const sorted = ['../2025-01-05', '2025-01-01', '2025-01-01/2025-01-03', '2025-01-01/..', '2025-01-02'];
    expect(sorted.toReversed().map(parse).sort(compare).map(toEdtf)).toEqual(sorted);
  });
});

test('toDays drops the time of day', () => {
  expect(toDays(between('2025-01-27T21:04:00.000Z', null))).toEqual(between('2025-01-27', null));
});
