import { expect, test } from '@jest/globals';
import type { Evidence } from '../../../../models/evidence.ts';
import { type Excerpt, excerpts } from '../../../../src/web/present/excerpt.ts';
import { buildEvidence } from '../../../support/build.ts';
import { fc } from '../../../support/properties.ts';

const TEXT = `The first paragraph says nothing of it.

Mara Quist wrote a post. “I am so sorry,” it said. She deleted the post on Tuesday. The tour goes on.

“I am so sorry,” a fan repeated.`;

const mark = (exact: string, shows: Evidence['shows'], text = TEXT): Evidence => {
  const start = text.indexOf(exact);
  return buildEvidence({ exact, start, end: start + exact.length, shows });
};
const plain = ({ pieces }: Excerpt) => pieces.map(({ text }) => text).join('');
const marked = ({ pieces }: Excerpt) => pieces.filter(({ shows }) => shows).map(({ text, shows }) => [text, shows]);

test('evidence stands in its sentence, and neighbouring sentences become one excerpt', () => {
  const [one, ...rest] = excerpts({ title: '', text: TEXT }, [
    mark('She deleted the post', 'removal'),
    mark('I am so sorry,', 'words'),
  ]);
  expect(rest).toEqual([]);
  expect(plain(one!)).toBe('“I am so sorry,” it said. She deleted the post on Tuesday.');
  expect(marked(one!)).toEqual([
    ['I am so sorry,', 'words'],
    ['She deleted the post', 'removal'],
  ]);
});

test('of marks that lie over each other the shorter one shows', () => {
  const [one] = excerpts({ title: '', text: TEXT }, [
    mark('She deleted the post on Tuesday.', 'removal'),
    mark('on Tuesday', 'posted'),
  ]);
  expect(marked(one!)).toEqual([
    ['She deleted the post ', 'removal'],
    ['on Tuesday', 'posted'],
    ['.', 'removal'],
  ]);
});

test('a headline is told apart', () => {
  const title = 'Quist deletes post';
  const [one] = excerpts({ title, text: TEXT }, [{ ...mark(title, 'removal', title), in: 'title' }]);
  expect([one!.inTitle, plain(one!)]).toEqual([true, title]);
});

test('where the text does not hold the words, what the evidence carries is shown', () => {
  const evidence = buildEvidence({ exact: 'I am so sorry.', prefix: 'on Instagram: “', suffix: '” She' });
  for (const source of [null, { title: '', text: 'Something else altogether, and long enough to hold offsets.' }])
    expect(excerpts(source, [evidence]).map(plain)).toEqual(['on Instagram: “I am so sorry.” She']);
});

test('a sentence without end is cut at a space on both sides', () => {
  const text = `${'before '.repeat(200)}needle ${'after '.repeat(200)}`;
  const [one] = excerpts({ title: '', text }, [mark('needle', 'words', text)]);
  expect([one!.before, one!.after]).toEqual([true, true]);
  expect(plain(one!).length).toBeLessThan(360);
  expect(plain(one!)).toMatch(/^before .* after$/);
});

test('no text however built breaks it, and never is more shown than the bounds allow', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
      const evidence = buildEvidence({ start, end, exact: text.slice(start, end), prefix: '', suffix: '' });
      const shown = excerpts({ title: '', text }, [evidence]).map(plain).join('');
      expect(shown.length).toBeLessThanOrEqual(2 * 160 + 410);
    }),
  );
});
