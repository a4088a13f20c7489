import { expect, test } from '@jest/globals';
import { canonicalJson, chainHash, logEntry } from '../../../models/log-entry.ts';

test('the order of keys makes no difference, the order of lists does', () => {
  expect(canonicalJson({ b: 1, a: { d: [2, 1], c: null } })).toBe('{"a":{"c":null,"d":[2,1]},"b":1}');
});

test('the same thing logged twice is one entry, whenever it is logged', () => {
  const first = logEntry('claim', '2025-01-28T00:00:00.000Z', { x: 1, y: 2 });
  const again = logEntry('claim', '2025-01-29T00:00:00.000Z', { y: 2, x: 1 });
  expect(again.id).toBe(first.id);
  expect(logEntry('claim', first.at, { x: 1, y: 3 }).id).not.toBe(first.id);
});

test('the chain changes with every part of an entry and with all that came before', () => {
  const entry = logEntry('capture', '2025-01-28T00:00:00.000Z', { x: 1 });
  const chain = chainHash('', entry);
  expect(chainHash('', { ...entry, at: '2025-01-28T00:00:01.000Z' })).not.toBe(chain);
  expect(chainHash('', { ...entry, kind: 'claim' })).not.toBe(chain);
  expect(chainHash(chain, entry)).not.toBe(chain);
});
