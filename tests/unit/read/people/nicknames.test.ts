import { describe, expect, test } from '@jest/globals';
import { castOf } from '../../../support/cast.ts';

describe('a nickname between marks', () => {
  test.each(['“The Trowel”', '"The Trowel"', '‘The Trowel’', '(The Trowel)'])(
    'is no part of the name: %s',
    nickname => {
      const cast = castOf(`Denzil ${nickname} Quill has lost. His wife Maisie Quill told Quill so.`);
      expect(Object.keys(cast)).toContain('Denzil Quill');
      expect(cast['Denzil Quill']![0]).toBe(`Denzil ${nickname} Quill`);
    },
  );

  test('is the name where the text goes on with it, or the headline has it', () => {
    const text = 'The diver Adaeze “Pebble” Stone has lost. Pebble told her fans. Pebble sank.';
    expect(castOf(text).Pebble).toEqual(['Adaeze “Pebble” Stone', 'Pebble', 'her', 'Pebble']);
    expect(Object.keys(castOf('Bartholomew “Bat” Quill sang.', 'Bat Quill sings about himself'))).toEqual([
      'Bat Quill',
    ]);
  });

  test('is none behind a small word, or where the marks hold a sentence', () => {
    expect(Object.keys(castOf('In “Salt Hymn” Ada Quill sings.'))).toEqual(['Ada Quill']);
    expect(Object.keys(castOf('Ada Quill told Milo “Go home.” Stone left.'))).not.toContain('Milo Stone');
  });
});
