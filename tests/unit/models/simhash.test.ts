import { expect, test } from '@jest/globals';
import { hamming, simhash } from '../../../models/simhash.ts';

const story = Array.from(
  { length: 40 },
  (_, i) => `Paragraph ${i} tells how the singer of band number ${i * 7} spoke to reporters after show ${i * 3}.`,
).join('\n\n');

test('is 16 hex digits and always the same for the same words', () => {
  expect(simhash(story)).toMatch(/^[0-9a-f]{16}$/);
  expect(simhash(story)).toBe(simhash(story.toUpperCase().replaceAll('\n\n', ' — ')));
});

test('a wire copy with another first line differs in few bits, another story in many', () => {
  const copy = `By our own staff in Springfield.\n\n${story}`;
  const other = Array.from({ length: 40 }, (_, i) => `In week ${i} the council voted on bridge ${i * 11} again.`).join(
    ' ',
  );
  expect(hamming(simhash(story), simhash(copy))).toBeLessThanOrEqual(6);
  expect(hamming(simhash(story), simhash(other))).toBeGreaterThan(16);
});

test('texts shorter than a shingle, and without words', () => {
  expect(simhash('Sorry')).not.toBe(simhash('Thanks'));
  expect(simhash(' … ')).toBe('0000000000000000');
});

test('hamming counts differing bits', () => {
  expect(hamming('0000000000000000', 'ffffffffffffffff')).toBe(64);
  expect(hamming('8000000000000001', '0000000000000001')).toBe(1);
});
