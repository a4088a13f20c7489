import { describe, expect, test } from '@jest/globals';
import { toDoc } from '../../../src/read/text.ts';

const sentences = (text: string) => {
  const doc = toDoc({ text });
  return doc.sentences.map(({ start, end }) => text.slice(start, end));
};

describe('sentences', () => {
  test.each([
    ['The U.S. Senate met. It voted.', ['The U.S. Senate met.', 'It voted.']],
    [
      'Gov. Imre Vass met Rep. Bo Hart of Fla. on Monday. They ate.',
      ['Gov. Imre Vass met Rep. Bo Hart of Fla. on Monday.', 'They ate.'],
    ],
    ['It cost 3.5 million. Nobody paid.', ['It cost 3.5 million.', 'Nobody paid.']],
    ['J. R. Quill sang. She left!', ['J. R. Quill sang.', 'She left!']],
    [
      'Quill said so on X. Fans of Malcolm X. Lee left X. So did he.',
      ['Quill said so on X.', 'Fans of Malcolm X. Lee left X.', 'So did he.'],
    ],
    [
      'She was ill. He fell in. Fans said no. Then rule no. 3 came.',
      ['She was ill.', 'He fell in.', 'Fans said no.', 'Then rule no. 3 came.'],
    ],
    [
      'It went at 9 a.m. Sunday and came back at 5 p.m. Quill wrote it.',
      ['It went at 9 a.m. Sunday and came back at 5 p.m.', 'Quill wrote it.'],
    ],
    ['She wrote: “It is late.” A spokesman said it was.', ['She wrote: “It is late.”', 'A spokesman said it was.']],
    ['It is still on Twitter/X. Quill left it.', ['It is still on Twitter/X.', 'Quill left it.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('a quote stands in one sentence with the clause that reports it', () => {
    expect(sentences('“It rained. It poured. We left,” she said. They did.')).toEqual([
      '“It rained. It poured. We left,” she said.',
      'They did.',
    ]);
    expect(sentences('“Where is it?” Quill asked. “Gone!” Nobody moved.')).toEqual([
      '“Where is it?” Quill asked.',
      '“Gone!”',
      'Nobody moved.',
    ]);
  });

  test('who goes on to report behind a quote that was introduced begins a sentence', () => {
    expect(
      sentences('Quill called it “a farce.” Vass called Quill “a clown.” Hart said it “is late.” She left.'),
    ).toEqual(['Quill called it “a farce.”', 'Vass called Quill “a clown.”', 'Hart said it “is late.”', 'She left.']);
    expect(sentences('It is, Quill said, “over.” He added, “It was over long ago.”')).toEqual([
      'It is, Quill said, “over.”',
      'He added, “It was over long ago.”',
    ]);
  });

  test('behind a quote of its own only a bare report goes with it', () => {
    expect(sentences('“It is late.” Quill said. “It is over.” She added, “Go.” “We leave.” Hart noted a gap.')).toEqual(
      ['“It is late.” Quill said.', '“It is over.”', 'She added, “Go.”', '“We leave.”', 'Hart noted a gap.'],
    );
  });

  test('every token knows its sentence and paragraph', () => {
    const doc = toDoc({ text: 'One. Two.\n\nThree.' });
    expect(doc.tokens.map(t => [t.text, t.sentence, t.paragraph])).toEqual([
      ['One', 0, 0],
      ['.', 0, 0],
      ['Two', 1, 0],
      ['.', 1, 0],
      ['Three', 2, 1],
      ['.', 2, 1],
    ]);
    expect(doc.sentences.map(s => [s.first, s.last])).toEqual([
      [0, 2],
      [2, 4],
      [4, 6],
    ]);
  });

  test('what never ends is cut, but not inside a quote', () => {
    const endless = 'and on '.repeat(600);
    const quote = `“${'so it went '.repeat(60)}”`;
    const all = sentences(`${endless}${quote} she said`);
    expect(all.length).toBeGreaterThan(1);
    expect(all.filter(sentence => sentence.includes(quote))).toHaveLength(1);
    expect(Math.max(...all.map(sentence => sentence.split(' ').length))).toBeLessThan(800);
  });
});
