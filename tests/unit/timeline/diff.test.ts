import { expect, test } from '@jest/globals';
import { type Change, diffWords } from '../../../src/timeline/diff.ts';
import { fc } from '../../support/properties.ts';

const without = (changes: Change[], kind: Change['kind']) =>
  changes
    .filter(change => change.kind !== kind)
    .map(change => change.text)
    .join('');

test('a changed word is removed and added where it stands', () => {
  expect(diffWords('I am very sorry today', 'I am truly sorry today')).toEqual([
    { kind: 'same', text: 'I am ' },
    { kind: 'removed', text: 'very ' },
    { kind: 'added', text: 'truly ' },
    { kind: 'same', text: 'sorry today' },
  ]);
});

test('equal texts are one piece, and nothing is no piece', () => {
  expect(diffWords('the same words', 'the same words')).toEqual([{ kind: 'same', text: 'the same words' }]);
  expect(diffWords('', '')).toEqual([]);
  expect(diffWords('', 'new')).toEqual([{ kind: 'added', text: 'new' }]);
});

test('the pieces make both texts again', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', 'c', 'é', '👩‍🎤', '\n', '  '), { maxLength: 40 })
    .map(all => all.join(' '));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const changes = diffWords(before, after);
      expect(without(changes, 'added')).toBe(before);
      expect(without(changes, 'removed')).toBe(after);
    }),
  );
});

test('no shorter script does it: a word put in the middle changes one word', () => {
  const before = Array.from({ length: 300 }, (_, i) => `w${i % 7}`);
  const after = before.toSpliced(150, 0, 'news');
  const changed = diffWords(before.join(' '), after.join(' ')).filter(change => change.kind !== 'same');
  expect(changed).toEqual([{ kind: 'added', text: 'news ' }]);
});

test('texts with nothing in common are replaced whole, however long', () => {
  const [before, after] = ['x', 'y'].map(letter => Array.from({ length: 3000 }, (_, i) => `${letter}${i}`).join(' '));
  expect(diffWords(before!, after!)).toEqual([
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]);
});
