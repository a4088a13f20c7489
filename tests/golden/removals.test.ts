// Articles of our own beside the statements that must be read in them: who, where, when, and whether they still stand.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { read } from '../../src/read/reader.ts';

const folder = new URL('./removals/', import.meta.url);
const names = readdirSync(folder).filter(name => name.endsWith('.json'));

test.each(names)('%s', name => {
  const expected = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  const text = readFileSync(new URL(name.replace('.json', '.txt'), folder), 'utf8');
  const { statements, quotes } = read({ text, title: expected.title ?? null, published: expected.published });
  const found = statements.map(({ id, speaker, medium, platform, posted, removal }) => ({
    speaker,
    medium,
    platform,
    posted: posted && [posted.earliest, posted.latest],
    removal: removal && {
      kind: removal.kind,
      by: removal.by,
      at: [removal.at.earliest, removal.at.latest],
      words: (removal.evidence.in === 'title' ? expected.title : text).slice(
        removal.evidence.start,
        removal.evidence.end,
      ),
    },
    quotes: quotes.filter(quote => quote.statement === id).map(quote => `${quote.part}: ${quote.text}`),
  }));
  expect(found).toEqual(expected.statements);
});

// The article that the archive was thought up for, told in our own words.
test('the worked example: a story, its caption and a statement, all gone', () => {
  const text = `Selena Gomez has taken down a video in which she wept over deportations.

She went to her Instagram story on Monday (27 January) to answer the orders. “They are going after my people, even the little ones,” Gomez said in the clip. It was captioned “I’m so sorry” with a flag.

She later removed the video from her story and wrote in a since-deleted statement: “It seems we may not feel for others any more.”`;
  const { statements, quotes } = read({ text, published: '2025-01-28' });
  const days = statements.map(({ medium, platform, posted, removal }) => [
    medium,
    platform,
    posted?.earliest,
    posted?.latest,
    removal?.kind,
    removal?.at.earliest,
    removal?.at.latest,
  ]);
  expect(days).toEqual([
    ['story', 'Instagram', '2025-01-27', '2025-01-27', 'deleted', '2025-01-27', '2025-01-28'],
    ['written-statement', 'Instagram', '2025-01-27', '2025-01-28', 'deleted', '2025-01-27', '2025-01-28'],
  ]);
  expect(quotes.map(({ statement, part, speaker }) => [statement, part, speaker])).toEqual([
    ['s1', 'body', 'Selena Gomez'],
    ['s1', 'caption', 'Selena Gomez'],
    ['s2', 'body', 'Selena Gomez'],
  ]);
});
