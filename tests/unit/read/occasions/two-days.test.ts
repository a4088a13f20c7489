// Sentences that tell two days, and which of them is that of the words; what the rules conclude.
import { expect, test } from '@jest/globals';
import { ruledDays } from '../../../support/ruled-days.ts';

/** Days of March 2025 on which the last quotation was said, or `none`. */
function dayOf(text: string): string {
  const days = ruledDays(text).at(-1);
  return days ? [...new Set([days.earliest, days.latest])].map(day => Number(day.slice(8))).join('..') : 'none';
}

test.each([
  // The day of the main clause.
  ['Mayor Ada Lund apologised on Tuesday after a video of her went round on Sunday. “I am done,” she said.', '11'],
  ['Mayor Ada Lund resigned on Tuesday following a vote on Sunday. “I am done,” she said.', '11'],
  ['Mayor Ada Lund hit back on Tuesday at critics of Sunday’s decision. “I am done,” she said.', '11'],
  ['Mayor Ada Lund took to Facebook on Tuesday to deny a story in Sunday’s paper. “I am done,” she said.', '11'],
  ['Mayor Ada Lund apologised on Tuesday for the remarks she made on Sunday, saying: “I am done for good.”', '11'],
  ['Mayor Ada Lund was asked on Tuesday about the photo she shared on Sunday. “I am done,” she said.', '11'],
  ['In a statement on Tuesday about the crash on Sunday, Mayor Ada Lund said: “I am done for good.”', '11'],
  ['Mayor Ada Lund flew to Linz on Sunday and gave an interview on Tuesday. “I am done,” she said.', '11'],
  // Names of papers are no days, and lands are.
  ['Mayor Ada Lund said in Wales on Sunday: “I am done for good.”', '9'],
  ['Mayor Ada Lund told the Mail on Sunday on Tuesday: “I am done for good.”', '11'],
  // That of the post that is shown.
  ['Mayor Ada Lund was fined on Tuesday for a tweet she sent on Sunday. “I am done,” it read.', '9'],
  ['Mayor Ada Lund came under fire on Tuesday for a tweet she posted on Sunday. “I am done,” she wrote.', '9'],
  ['Mayor Ada Lund deleted the tweet on Tuesday, a day after she posted it. “I am done,” it read.', '10'],
  // What came after the words.
  ['Mayor Ada Lund quit on Tuesday, two days after telling reporters: “I am staying right here.”', '9'],
  ['On Sunday, a day after the killings, Mayor Ada Lund told reporters: “I am done with it all.”', '9'],
  // Told by the way.
  [
    'Mayor Ada Lund told the Gazette on Tuesday: “We will fight.” The talks broke down on Sunday. “I am done,” she said.',
    '11',
  ],
  ['At 10 p.m. on Sunday (0200 GMT on Monday), Mayor Ada Lund wrote on X: “I am done with it all.”', '9'],
])('%s', (text, day) => {
  expect(dayOf(text)).toBe(day);
});
