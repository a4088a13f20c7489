import { describe, expect, test } from '@jest/globals';
import { read } from '../../../src/read/reader.ts';
import { draws, fc } from '../../support/properties.ts';

const marks = fc.constantFrom(
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '„',
  '«',
  '»',
  '\n\n',
  '. ',
  ', ',
  ' said ',
  'He ',
  'Ann Lee ',
  'remarks ',
  'the post ',
  ' deleted it ',
  'I took it down',
  ' on Monday ',
  ' before ',
  ' X ',
  ' a spokeswoman for ',
  ' who ',
  'which ',
  'the ',
  ' said',
  ' wrote ',
  'Took ',
  'statement',
  ' Instagram page ',
  ' it was gone',
  ' that',
  ', ',
  '. ',
  '\n\n',
);
/** Words that rules turn on, in any order: what they look for beside a word may be missing there. */
const WORDS =
  `Ada Quill Lim McDonald , . “ ” ‘ ’ „ “ : ; — - ( ) ? \n\n Q: A. @adaquill singer rapper insider user fans person
  the a an one another second it he she they who which that his her 's Jr. II Sir Lady Dr. MS P. J 50 21 $ ! P!nk FKA Lil’ van de
  by of from for with on in to at as after before and but or then not been is was were have had said saying wrote replied added
  told called branded tweeted posted shared read reads deleted deleting removed gone down back up again post tweet video caption
  story account Instagram X Monday yesterday later hours May 2019 noon statement interview sorry mistake part place words site
  sagte er sie die der Ministerin Frau Kanzler Anna Berlin so heißt es am Montag gelöscht`.split(/ |(?<!\n)\n {2}/);
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map(words => words.join(' ').replace(/ ([,.:;”’?!])/g, '$1')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.oneof(marks, fc.string({ maxLength: 8 }))).map(parts => parts.join('')),
);

describe('read', () => {
  test('a text may open with a verb of saying that is a noun', () => {
    const { quotes } = read({ text: 'Remarks about trams. Ann Lee said: “They are late and so am I.”' });
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Ann Lee']);
    expect(read({ text: 'remarks about trams.\n\nAnn Lee said trams were “late as ever”.' }).quotes).toHaveLength(1);
  });

  test('a text may open with a verb of saying before a mark', () => {
    expect(() => read({ text: ' said“which 0 that 0"' })).not.toThrow();
  });

  test('any text yields a reading whose offsets lie in it', () => {
    fc.assert(
      fc.property(anyText, text => {
        const reading = read({ text, published: '2025-01-28' }, { explain: true });
        const spans = [
          ...reading.quotes,
          ...reading.times,
          ...reading.people.flatMap(p => p.mentions),
          ...reading.quotes.flatMap(q => q.mention ?? []),
        ];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const quote of reading.quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
      }),
      { numRuns: draws(300) },
    );
  });

  test.each([
    ['a spokeswoman for who', '“No,” said a spokeswoman for who.'],
    ['a spokeswoman for a spokeswoman', ' a spokeswoman for  a spokeswoman for “0"'],
    ['a name and a comma at the end', '“not ”Took , '],
    [
      'a written thing before any name',
      'the \nSarah Holt version ”’ first between seen Instagram statement,” posted ( radio us ',
    ],
    ['a clause that ends in its pronoun', 'Ann Lee deleted that'],
    ['two verbs, one of them missing', 'Ann Lee tweeted: “I never liked the dam at all.”\n\nShe deleted the post and'],
    ['a calling behind a mark at the start', 'Tally has quit. Singer, says he. “I am leaving,” he said.'],
    ['by somebody, at the start', 'by Ann Lee “We are leaving the town now.”'],
    ['of all that was said, at the start', 'of all that was said “we are leaving the town now”, said Ann Lee.'],
    ['a name of styles alone', 'Lady Pope Jr. said “We are leaving the town now.” Later LoQu left.'],
  ])('odd ends are read: %s', (_, text) => {
    expect(read({ text, published: '2025-03-06' }, { explain: true }).lang).toBeTruthy();
  });

  test('every quote of a text names a statement that the reading holds, or none', () => {
    const reading = read({ text: '“We will open in May,” Ada Quill said. “I promise.”\n\nBo Hart tweeted: “No.”' });
    const ids = reading.statements.map(s => s.id);
    expect(reading.quotes.map(q => q.text)).toEqual(['We will open in May,', 'I promise.', 'No.']);
    for (const quote of reading.quotes) expect([null, ...ids]).toContain(quote.statement);
  });

  test.each([
    'http://'.repeat(4000),
    'a-'.repeat(20_000),
    '“'.repeat(20_000),
    "'s".repeat(20_000),
    '" '.repeat(20_000),
  ])('a hostile run of characters is read like any other (%#)', text => {
    expect(read({ text }).quotes.length).toBeLessThanOrEqual(text.length);
  });
});

test('what repeats does not double the work each time', () => {
  const text = `“I am not sorry at all,” Ada Voss said, speaking ${'on '.repeat(200)}friday.`;
  expect(read({ text, published: '2025-06-20' }).quotes.map(({ speaker }) => speaker)).toEqual(['Ada Voss']);
});
