import { describe, expect, test } from '@jest/globals';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { tag } from '../../../src/read/tagger.ts';
import { draws, fc } from '../../support/properties.ts';

interface Core {
  features: { lexeme: { list: string[]; hash: Record<string, number> } };
}

let core!: Core;
const model = {
  ...winkModel,
  core: () => {
    core = (winkModel.core as () => Core)();
    return core;
  },
};
const nlp = winkNLP(model, ['pos']);
const { its } = nlp;
const knownWords = core.features.lexeme.list.length;

/** What wink-nlp says of a text that is the first it reads: it cuts words that it has met otherwise than new ones. */
function byWink(text: string): string[] {
  const words = nlp.readDoc(text).tokens();
  const of = (value: unknown) => words.out(value as typeof its.value) as unknown[];
  const [pos, lemma, contracted] = [of(its.pos), of(its.lemma), of(its.contractionFlag)];
  const shown = of(its.value).map((word, i) => show(word, pos[i], pos[i] === 'PUNCT' ? word : lemma[i], contracted[i]));
  const { list, hash } = core.features.lexeme;
  for (const word of list.slice(knownWords)) delete hash[word];
  return shown;
}

const byTag = (text: string): string[] =>
  tag(text).lexemes.map(({ text: word, pos, lemma, contracted }) => show(word, pos, lemma, contracted));

const show = (...parts: unknown[]): string => parts.join(' ');

const ARTICLE = `Vessa Quill won’t say when she'd deleted the post, but it’s gone: "I can't sing," she'd told fans on May 3rd, 2019.

Her aides – who are paid $1,200.50 a week – saw 45% fewer visits at 9 a.m. (see https://quill.example/a?b=c#d or write
to press@quill.example); the well-known singer/writer doesn't run @vessaquill or #QuillOut any more 😀👍🏽.
\tRep. O'Lowe's e-mails weren't read in the '90s… "Y'all should've asked," he said -- twice!! It's the U.S.' best-selling
re-release; I'm gonna watch her watch. To post a post is what posters, posting daily, have to post; cooler, cheaper, happiest.`;

/** Each is cut the same way whatever stands in the same text. */
const WORDS = [
  ...new Set(ARTICLE.split(/\s+/)),
  '“',
  '”',
  ',',
  '.',
  'he',
  'has',
  'been',
  'to',
  'that',
  'a',
  'more',
  'of',
];

describe('tag', () => {
  test('an article reads as wink-nlp reads it', () => {
    expect(byTag(ARTICLE)).toEqual(byWink(ARTICLE));
  });

  test('so do its words in any order, since parts of speech hang on the neighbours', () => {
    const gap = fc.constantFrom(' ', ' ', ' ', '  ', '\n', '\n\n', '\r\n\t', '\u00a0');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...WORDS), gap), { maxLength: 60 }), parts => {
        const text = parts.flat().join('');
        expect(byTag(text)).toEqual(byWink(text));
      }),
      { numRuns: draws(300) },
    );
  });

  test('a stretch without blanks is cut as wink-nlp cuts it, whatever is in it', () => {
    const parts = fc.oneof(
      fc.constantFrom(
        'http://',
        'www.',
        '@',
        '.com',
        '#',
        "'",
        '’s',
        'n’t',
        '-',
        '–',
        '...',
        '19',
        '%',
        '$',
        '😀',
        '\ud800',
      ),
      fc.constantFrom(...WORDS),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.string({ unit: 'binary-ascii', maxLength: 6 }),
      fc.stringMatching(/^[A-Za-zÀ-ÿ.]{1,5}$/),
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), of => {
        const unit = of
          .join('')
          .replace(/[ \n\r\t\u00a0\u2002-\u2005\u2009\u200a\u202f\u205f]/g, '')
          .slice(0, 99);
        const expected = byWink(unit);
        // Between two points ('aa..a') it finds a word of no letters, which is none.
        fc.pre(!expected.some(word => word.startsWith(' ')));
        expect(byTag(unit)).toEqual(expected);
      }),
      { numRuns: draws(1000) },
    );
  });

  test('words stand where they are said to, in order, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
        const { lexemes, starts } = tag(text);
        let end = 0;
        for (const [i, { text: word }] of lexemes.entries()) {
          expect(starts[i]).toBeGreaterThanOrEqual(end);
          expect(text.startsWith(word, starts[i])).toBe(true);
          end = starts[i]! + word.length;
        }
      }),
    );
  });

  test('an endless word is cut into words, and no surrogate pair with it', () => {
    const { lexemes } = tag('😀'.repeat(100_000));
    expect(new Set(lexemes.map(({ text }) => text))).toEqual(new Set(['😀']));
    expect(lexemes).toHaveLength(100_000);
    expect(tag(`x${'😀'.repeat(200)}`).lexemes.filter(({ text }) => text === '😀')).toHaveLength(200);
    expect(
      tag('Łódź'.repeat(50_000))
        .lexemes.map(({ text }) => text)
        .join(''),
    ).toBe('Łódź'.repeat(50_000));
  });

  test('what is read does not hang on what was read before', () => {
    const before = byTag('Vexley’s song');
    expect(byTag('It was Vexley’s.').slice(2, 3)).toEqual(['Vexley’s PROPN vexley’s false']);
    expect(byTag('Vexley’s song')).toEqual(before);
  });
});
