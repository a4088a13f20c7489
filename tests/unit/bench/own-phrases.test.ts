// Our own phrasings are held to the rules of bench/phrases/README.md, so that a slip is not measured as a miss.
import { describe, expect, test } from '@jest/globals';
import { loadPhrases, PHRASE_FOLDS } from '../../../bench/own-phrases.ts';
import type { Annotated } from '../../../bench/own-removals.ts';
import { REMOVAL_KINDS } from '../../../models/removal.ts';
import { MEDIA, PLATFORMS } from '../../../models/statement.ts';

describe.each(PHRASE_FOLDS)('%s', fold => {
  const phrases = [...loadPhrases(fold).values()].flat() as unknown as Annotated[];

  test('no id comes twice, and none is in both folds', () => {
    const both = PHRASE_FOLDS.flatMap(name => [...loadPhrases(name).values()].flat().map(({ id }) => id));
    expect(phrases.length).toBeGreaterThan(0);
    expect(new Set(both).size).toBe(both.length);
  });

  test('media, platforms and kinds are the archive’s', () => {
    for (const { id, statements } of phrases)
      for (const { medium, platform, removal } of statements) {
        expect([id, MEDIA.includes(medium as never)]).toEqual([id, true]);
        expect([id, platform === null || PLATFORMS.includes(platform as never)]).toEqual([id, true]);
        expect([id, removal === null || REMOVAL_KINDS.includes(removal.kind as never)]).toEqual([id, true]);
      }
  });

  test('nothing is posted or gone after publication, nor gone before it was posted', () => {
    for (const { id, published, statements } of phrases)
      for (const { posted, removal } of statements)
        for (const days of [posted, removal?.at]) {
          if (!days) continue;
          expect([id, days.earliest <= days.latest]).toEqual([id, true]);
          expect([id, days.latest <= published.slice(0, 10)]).toEqual([id, true]);
          expect([id, posted === null || posted.earliest <= days.earliest]).toEqual([id, true]);
        }
  });
});
