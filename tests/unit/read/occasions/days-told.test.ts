// Wordings by which the sentences of a saying tell its day, or seem to; what the rules conclude of them.
import { expect, test } from '@jest/globals';
import { ruledDays } from '../../../support/ruled-days.ts';

/** `8`, `8..10` or `none`: days of March 2025, of the first quotation. */
function dayOf(text: string): string {
  const days = ruledDays(text)[0];
  if (!days) return 'none';
  const [from, to] = [days.earliest, days.latest].map(day => Number(day.slice(8)));
  return from === to ? String(from) : `${from}..${to}`;
}

const SAID = '“I am done,” she told reporters.';
const WROTE = '“I am done,” she wrote.';

test.each([
  // From the day beside what it came after.
  [`Hours after the polls closed on Sunday, the grocer Ada Lund told reporters she would go. ${SAID}`, '9..10'],
  [`Two days after the defeat on Sunday, the coach Ada Lund told reporters she would go. ${SAID}`, '11'],
  [`Two days after losing the final on Sunday, the coach Ada Lund told reporters that. ${SAID}`, '11'],
  [`A week to the day after the blast of 4 March, the grocer Ada Lund told reporters that. ${SAID}`, '11'],
  [`Hours after posting it on Sunday, the grocer Ada Lund told reporters that. ${SAID}`, '9'],
  [`Two days after the final, which her side lost on 9 March, the coach Ada Lund told reporters that. ${SAID}`, '11'],
  // What followed what was told before.
  [`Albion beat her side on Sunday. The morning after, the coach Ada Lund told reporters she would go. ${SAID}`, '10'],
  [`Albion beat her side on Sunday. The day after that, the coach Ada Lund told reporters that. ${SAID}`, '10'],
  // Until and since.
  [`The grocer Ada Lund waited until Tuesday to answer him on X. ${WROTE}`, '11'],
  [`It was not until Tuesday that the grocer Ada Lund spoke about it. ${SAID}`, '11'],
  [`The shop has been shut since Sunday, when the grocer Ada Lund wrote on Facebook that. ${WROTE}`, '9'],
  // Ranges.
  [
    `After she was sacked on Sunday and before she flew home on Tuesday, the coach Ada Lund met the press. ${SAID}`,
    '9..11',
  ],
  [`Late on Sunday night and into Monday morning the grocer Ada Lund posted on X. ${WROTE}`, '9..10'],
  // Talks that no verb of saying tells.
  [`The grocer Ada Lund gave a single interview in the week of 4 March. ${SAID}`, '3..9'],
  [`The grocer Ada Lund faced reporters on Sunday for the first time. ${SAID}`, '9'],
  [
    `The coach Ada Lund used a news conference on Sunday to defend her keeper. “I would pick her,” she said of the player, whose slip cost them the cup on 1 March.`,
    '9',
  ],
  // The night to publication, where nothing else is told.
  [`The grocer Ada Lund broke her silence overnight on the affair. “I am done,” she wrote on X.`, '12..13'],
  // Of what is told, and not of the telling.
  [`The singer Ada Lund told reporters on Tuesday that they owe her for the 1 March show. ${SAID}`, '11'],
  [`The singer Ada Lund, in a string of tweets, claimed that they owe her for the 1 March show. ${WROTE}`, '1..13'],
  [`The singer Ada Lund told reporters after the 1 March show that they owe her. ${SAID}`, '1'],
  [
    `The mayor Ada Lund posted on Tuesday a video about a post in which she joked that farmers should “bleed slower”.`,
    '11',
  ],
  [`“Nobody stopped it,” Ada Lund, who fell twice on 1 March, wrote on X.`, '1..13'],
  [`“Nobody stopped it,” Ada Lund, who was speaking on Tuesday at a rally, said.`, '11'],
  // 'when' tells what was on the day before it.
  [
    `The trouble started on Sunday when the grocer Ada Lund, in a string of tweets, claimed that they owed her. ${WROTE}`,
    '9',
  ],
  // The day in the weekend.
  [
    `The grocer Ada Lund caused a storm at the weekend when she shared a snap of a roast as she ate it on Sunday. “Beige,” she wrote.`,
    '9',
  ],
  // To come.
  [`The new album by the singer Ada Lund comes out on Saturday. “I waited,” she tells this magazine.`, 'none'],
  [`The curler Ada Lund takes to the ice in Oslo on Tuesday. “I waited,” she tells this magazine.`, 'none'],
  [
    `Ahead of the derby on Sunday the coach Ada Lund has been joking. “I score,” it says on her Instagram page.`,
    'none',
  ],
])('%s', (text, days) => {
  expect(dayOf(text)).toBe(days);
});

test('what passengers went through overnight dates nothing that was said by day', () => {
  const text =
    'Ada Lund, who kept 212 passengers aboard overnight, told a committee on Wednesday: “I would do it again.”';
  expect(dayOf(text)).toBe('12');
});

test('a whose-clause before the words leaves them their day', () => {
  const text = `The complaint was made on Sunday by the teacher Ada Lund, whose photograph has been shared by thousands. ${WROTE}`;
  expect(dayOf(text)).toBe('9');
});

test('no day is known of what may never have been posted', () => {
  const lead = 'The mayor Ada Lund said on Tuesday that the post was not hers.\n\n';
  for (const text of [
    `${lead}The image, which went round on Monday, purports to show a message from her account. “Cows have no vote,” it reads.`,
    `${lead}The fabricated screenshot went round on Monday. “Cows have no vote,” it reads.`,
  ])
    expect(dayOf(text)).toBe('none');
  expect(
    dayOf('The mayor Ada Lund told reporters on Tuesday of a fake tweet. “I never wrote it,” she told reporters.'),
  ).toBe('11');
});

test('the day of an apology is not that of the words that it is for', () => {
  const said = 'for a video in which she joked that farmers should “learn to bleed slower”.';
  expect(dayOf(`The mayor Ada Lund apologised on Tuesday ${said}`)).not.toBe('11');
  expect(dayOf(`The mayor Ada Lund apologised on Tuesday ${said} She had posted it on Sunday.`)).toBe('9');
});
