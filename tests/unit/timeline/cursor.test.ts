import { expect, test } from '@jest/globals';
import { OnrecordError } from '../../../src/errors.ts';
import { readCursor, writeCursor } from '../../../src/timeline/cursor.ts';
import { fc } from '../../support/properties.ts';

const QUERY = { filter: { speaker: ['mara-quist'] }, sort: '-posted' };
const PLACE = { position: { key: '2025-01-27T00:00:00.000Z', id: 's_1' }, count: 12 };

const refusal = (cursor: string, query: unknown = QUERY): OnrecordError => {
  try {
    readCursor(query, cursor);
  } catch (error) {
    if (error instanceof OnrecordError) return error;
    throw error;
  }
  throw new Error('the cursor was taken');
};

test('a cursor comes back as the place it was made of, whatever the ids hold', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 60 }),
      fc.string({ maxLength: 60, unit: 'grapheme' }),
      fc.nat(),
      (key, id, count) => {
        const cursor = writeCursor(QUERY, { position: { key, id }, count });
        expect(cursor).toMatch(/^[\w.-]+$/);
        expect(readCursor(QUERY, cursor)).toEqual({ position: { key, id }, count });
      },
    ),
  );
});

test('a cursor without a count has none', () => {
  expect(readCursor(QUERY, writeCursor(QUERY, { position: PLACE.position }))).toEqual({ position: PLACE.position });
});

test('a cursor of another query is refused and says so', () => {
  const error = refusal(writeCursor(QUERY, PLACE), { ...QUERY, sort: 'posted' });
  expect(error).toMatchObject({ status: 400, parameter: 'cursor' });
  expect(error.message).toContain('another query');
});

test('damage anywhere is noticed', () => {
  const cursor = writeCursor(QUERY, PLACE);
  for (let i = 0; i < cursor.length; i++) {
    const damaged = cursor.slice(0, i) + (cursor[i] === 'A' ? 'B' : 'A') + cursor.slice(i + 1);
    expect(refusal(damaged)).toMatchObject({ status: 400, parameter: 'cursor' });
  }
});

test.each(['', '.', '..', '1', '1.e30.x', '2.e30.AAAAAAAA', 'null', '1.e30.e30.e30', '💥'])(
  '“%s” is no cursor',
  cursor => {
    expect(refusal(cursor)).toMatchObject({ status: 400, parameter: 'cursor' });
  },
);

test('a forged cursor brings no object into a query', () => {
  const genuine = writeCursor(QUERY, PLACE);
  const owner = JSON.parse(Buffer.from(genuine.split('.')[1]!, 'base64url').toString())[0];
  // The checksum is public: a forger can make it right.
  const forged = writeCursor(QUERY, { position: { key: { $ne: '' } as never, id: 's_1' } });
  expect(Buffer.from(forged.split('.')[1]!, 'base64url').toString()).toContain(owner);
  expect(refusal(forged)).toMatchObject({ status: 400, parameter: 'cursor' });
});
