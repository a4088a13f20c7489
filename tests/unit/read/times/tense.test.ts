import { expect, test } from '@jest/globals';
import { toDoc } from '../../../../src/read/text.ts';
import { directionAt } from '../../../../src/read/times/tense/tense.ts';

const direction = (text: string) => {
  const doc = toDoc({ text, lang: 'en' });
  return directionAt(
    doc,
    doc.tokens.findIndex(token => token.text === 'Friday'),
  );
};

test.each([
  ['She said Friday that the tour is over.', 'past'],
  ['The post was deleted Friday.', 'past'],
  ['Will Voss said on Friday that the tour is over.', 'past'],
  ['In May, she said that Friday was hard.', 'past'],
  ['She said she would quit, but on Friday she changed her mind.', 'past'],
  ['The interview, to be broadcast on Friday, is short.', 'future'],
  ['He put the clip up Friday.', 'past'],
  ['She has scheduled a news conference Friday.', 'future'],
  ['The film is set to open Friday.', 'future'],
  ['They are playing in Leeds on Friday.', 'future'],
  ['The guidelines, to be published Friday, are short.', 'future'],
  ['On Friday, the committee will vote.', 'future'],
  ['On Friday, the committee voted.', 'past'],
  ['Nobody denied that Friday’s vote was a farce.', 'past'],
  ['“I will go,” she said Friday.', 'past'],
  ['He could be charged as soon as Friday.', 'future'],
  ['On Friday Rafe, who plays bass, shared a clip.', 'past'],
  ['Friday’s decision will be felt for years.', 'past'],
  ['The results of the vote, and of Friday’s rulings, may surprise her.', 'past'],
  ['He should be glad of the win Friday.', 'past'],
  ['They will show the clip during Friday’s debate.', 'future'],
  ['They showed the clip during Friday’s debate.', 'unclear'],
  ['She told NBC’s “Meet the Press” that Friday was hard.', 'past'],
  ['An aide would not say Friday whether she had resigned.', 'past'],
  ['She will speak in Leeds, according to a report Friday in the local paper.', 'past'],
  ['He is playing in York, and on Friday, the club said it was glad.', 'past'],
  ['The band was to arrive on Friday.', 'future'],
  ['The band was to have arrived on Friday.', 'past'],
  ['They are off to the festival, which begins Friday.', 'future'],
  ['He has until Friday at noon.', 'future'],
  ['She is on pace to finish it on Friday.', 'future'],
  ['The complaint was made by an agent, who is suing the band, in a letter on Friday.', 'past'],
  ['He follows a man who stepped down as singer, writer and drummer on Friday.', 'past'],
  ['Leeds hosts York on Friday.', 'future'],
  ['She could win the prize on Friday.', 'future'],
  ['She could not be reached Friday.', 'past'],
  ['Neither she nor her agent could be reached Friday.', 'past'],
  ['It could not have been worse than on Friday.', 'past'],
  ['Entries close on Friday.', 'future'],
  ['“I left,” says the singer, when we meet at her house on Friday.', 'past'],
  ['He said he was nervous ahead of Friday’s final.', 'future'],
  ['She gave him a call, in advance of voting Friday.', 'future'],
  ['Nobody minds, so long as she smiles when she speaks on Friday.', 'future'],
  ['He says they need a miracle if Leeds wins on Friday.', 'future'],
  ['The judge ordered that the letters be released by Friday.', 'future'],
  ['York, which holds a fair on Friday, is full.', 'future'],
  ['The results of Friday’s ballots will change the club.', 'past'],
  ['She is glad of their Friday wins.', 'past'],
  ['She will reply, as she did earlier Friday.', 'past'],
  ['He is asking about the noise during Friday’s concert.', 'unclear'],
  ['Friday.', 'unclear'],
])('%s → %s', (text, expected) => {
  expect(direction(text)).toBe(expected);
});
