import { describe, expect, test } from '@jest/globals';
import { pairMarks } from '../../../../src/read/quotes/marks.ts';

const pairs = (text: string) =>
  pairMarks(text, { start: 0, end: text.length }).map(pair => [
    text.slice(pair.first, pair.last),
    pair.style,
    pair.closed,
  ]);

describe('pairMarks', () => {
  test.each([
    ['“One,” she said. “Two.”', ['One,', 'Two.'], 'double'],
    ['"One," she said. "Two."', ['One,', 'Two.'], 'straight'],
    ['„Eins“, sagte sie, „zwei“.', ['Eins', 'zwei'], 'double'],
    ['„Jeden“ i „dwa”.', ['Jeden', 'dwa'], 'double'],
    ['»Eins«, sagte sie, »zwei«.', ['Eins', 'zwei'], 'guillemet'],
    ['« Un », dit-elle, « deux ».', [' Un ', ' deux '], 'guillemet'],
    ['”En”, sa hon, ”två”.', ['En', 'två'], 'double'],
    ['「一」と「二」', ['一', '二'], 'corner'],
    ["``One,'' she said. ``Two.''", ['One,', 'Two.'], 'straight'],
    ['‘One,’ she said. ‘Two.’', ['One,', 'Two.'], 'single'],
  ])('%s', (text, words, style) => {
    expect(pairs(text)).toEqual((words as string[]).map(word => [word, style, true]));
  });

  test('a mark of the wrong shape closes all the same', () => {
    expect(pairs('“One,“ she said.').map(([words]) => words)).toEqual(['One,']);
    expect(pairs('“One," she said.').map(([words]) => words)).toEqual(['One,']);
  });

  test('a mark that never closes reaches to the next one of its kind, or to the end', () => {
    expect(pairs('“One, she said. “Two.”')).toEqual([
      ['One, she said. ', 'double', false],
      ['Two.', 'double', true],
    ]);
    expect(pairs('“One, she said.')).toEqual([['One, she said.', 'double', false]]);
  });

  test('apostrophes, inches and doubled apostrophes open nothing', () => {
    expect(pairs("It's the fans' rock 'n' roll of the '90s.")).toEqual([]);
    expect(pairs('A 12" pipe and a 3" nail.')).toEqual([]);
    expect(pairs("''Words,'' he wrote.")).toEqual([]);
  });

  test('doubled apostrophes open a quotation where the caller says that they are marks', () => {
    const words = (text: string) =>
      pairMarks(text, { start: 0, end: text.length }, true).map(pair => text.slice(pair.first, pair.last));
    expect(words("''Words,'' he wrote. ''More.''")).toEqual(['Words,', 'More.']);
    expect(words("He wrote '' and left, '' it seems.")).toEqual([]);
    expect(words("``One,'' she said; a 6'' nail.")).toEqual(['One,']);
  });

  test('the outermost marks count', () => {
    expect(pairs('“He said ‘no’ twice,” she said.').map(([words]) => words)).toEqual(['He said ‘no’ twice,']);
    expect(pairs('‘He said “no” twice,’ she said.').map(([words]) => words)).toEqual(['He said “no” twice,']);
  });
});
