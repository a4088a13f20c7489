import { expect, test } from '@jest/globals';
import { diffWords } from '../../../../src/timeline/diff.ts';
import { countWords, hunks } from '../../../../src/web/present/hunks.ts';

const filler = (word: string, n: number) => Array.from({ length: n }, (_, i) => `${word}${i}`).join(' ');
const long = (middle: string, end: string) => `${filler('a', 100)} ${middle} ${filler('b', 100)} ${end}`;

test('each changed place comes with a few words around it, and the rest is left out', () => {
  const places = hunks(diffWords(long('nine', 'old'), long('eight', 'new')));
  expect(places).toHaveLength(2);
  expect(places[0]!.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
  const shown = places
    .flat()
    .map(({ text }) => text)
    .join('');
  expect(shown.split(' ').length).toBeLessThan(60);
});

test('changes near each other are one place', () => {
  expect(hunks(diffWords('a b c d e f', 'A b c d e F'))).toHaveLength(1);
});

test('a whole new paragraph is cut, and says how much', () => {
  const [place] = hunks(diffWords('start', `start ${filler('w', 500)}`));
  expect(place!.at(-1)!.text).toMatch(/\[… \d+ more words\] $/);
});

test('nothing changed, nothing shown', () => {
  expect(hunks(diffWords('same words', 'same words'))).toEqual([]);
});

test('words are counted by what became of them', () => {
  const changes = diffWords('one two three', 'one deux trois quatre three');
  expect([countWords(changes, 'removed'), countWords(changes, 'added')]).toEqual([1, 3]);
});
