// The spans of days among which the day of a statement is chosen.
import { expect, test } from '@jest/globals';
import { candidatesFor } from '../../../../src/read/dating/candidates.ts';
import { toDateable } from '../../../../src/read/dating/dateable.ts';
import { tellOccasions } from '../../../../src/read/occasions/index.ts';
import { toStages } from '../../../../src/read/stages.ts';

const published = '2025-03-13'; // a Thursday

/** Of the occasion on which the words were said that begin so: its candidates as `8..9 rule,day`, days of March 2025. */
function spansOf(text: string, opening: string): Map<string, string[]> {
  const { doc, quotes, attributions, cast, times } = toStages({ text, published });
  const told = tellOccasions(doc, quotes, attributions, cast, times);
  const quote = quotes.findIndex(({ start }) => text.startsWith(opening, start));
  const known = toDateable(told)!;
  return new Map(
    candidatesFor(known, told.of[quote]!).map(({ days, sources }) => [
      days ? [days.earliest, days.latest].map(day => Number(day.slice(8))).join('..') : 'none',
      sources.map(({ kind }) => kind),
    ]),
  );
}

const text = `The chef Ida Rowe wrote on Instagram on Saturday: “The soup is fine.” On Monday she took the post down.

The kitchen reopened two days later. It will be inspected on 20 March.

“I found a beetle in it,” the critic Karl Orme told us.`;

test('every day told nearby, alone and as what it comes after', () => {
  const spans = spansOf(text, 'I found');
  expect(spans.get('8..8')).toContain('day');
  expect(spans.get('8..13')).toEqual(expect.arrayContaining(['since', 'answers']));
  expect(spans.get('10..13')).toEqual(expect.arrayContaining(['since', 'gone']));
  expect(spans.get('12..12')).toContain('after');
  expect(spans.get('none')).toContain('none');
});

test('what the rules say comes first', () => {
  expect([...spansOf(text, 'The soup').entries()][0]).toEqual(['8..8', expect.arrayContaining(['rule', 'own', 'day'])]);
});

test('nothing lies ahead of publication, and nothing was posted after it went', () => {
  expect([...spansOf(text, 'I found').keys()].some(span => /\b20\b/.test(span))).toBe(false);
  const spans = [...spansOf(text, 'The soup').keys()].filter(span => span !== 'none');
  expect(spans.every(span => Number(span.split('..')[0]) <= 10)).toBe(true);
});

test('a time that tells when something went, or until when it stood, is no day of the telling', () => {
  const told = `The chef Ida Rowe wrote on Instagram on Saturday: “The soup is fine.” The post was deleted on Monday.

A copy was still up on Wednesday. “I saved one,” the critic Karl Orme said.`;
  const spans = spansOf(told, 'I saved');
  for (const day of ['10..10', '12..12']) expect(spans.get(day) ?? []).not.toContain('day');
});
