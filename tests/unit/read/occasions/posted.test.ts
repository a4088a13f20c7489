// The day that the rules conclude for each quotation, in order of the text; null where nothing tells. What is taken in the end
// is the likeliest of several: tests/unit/read/dating.
import { expect, test } from '@jest/globals';
import { ruledDays } from '../../../support/ruled-days.ts';

type Days = [earliest: string, latest: string] | null;
const march = (earliest: number, latest = earliest): Days => [
  `2025-03-${String(earliest).padStart(2, '0')}`,
  `2025-03-${String(latest).padStart(2, '0')}`,
];

const daysOf = (text: string): Days[] => ruledDays(text).map(days => days && [days.earliest, days.latest]);

test.each<[text: string, days: Days[]]>([
  [
    `The sculptor Ola Sund told the Sunday Echo on Wednesday that she was “done with marble”. “It chips,” she said.`,
    [march(12), march(12)],
  ],
  [
    `The comedian Bill Orme, whose special was released on Friday, wrote on Instagram on Tuesday: “Do not watch it.”`,
    [march(11)],
  ],
  [
    `Rovers lost 3-0 at home to Albion on Saturday.

“We were a rumour of a team,” manager Ken Dorsey said after the match.`,
    [march(8)],
  ],
  [
    `“He can keep the trophy,” the boxer Dan Whelan told a press conference in Leith on Tuesday.

His promoter, Kit Morrow, said: “We want the trophy back.”`,
    [march(11), march(11)],
  ],
  [`The actor Dev Lunt posted overnight on Instagram: “I am leaving the show before it leaves me.”`, [march(12, 13)]],
  [`The drummer Pete Rusk said last night: “I am still angry about the drums.”`, [march(12)]],
  [`Last week the pianist Olga Brandt wrote on Facebook: “The tour is off and so is my piano.”`, [march(3, 9)]],
  [`Over the weekend the pianist Olga Brandt wrote on Facebook: “The tour is off.”`, [march(8, 9)]],
  [`Earlier this week, the winger Sami Holt wrote on X: “I am not for sale, but I am for rent.”`, [march(10, 12)]],
  [`The night before last the coach Ken Dorsey wrote on X: “We have lost the plot.”`, [march(11)]],
  [`Two days after Sunday’s vote the mayor Ida Rowe wrote on Facebook: “I have counted again.”`, [march(11)]],
  [`The day after the vote on 9 March the mayor Ida Rowe wrote on Facebook: “I have counted again.”`, [march(10)]],
  [`In the past 48 hours the mayor Ida Rowe told reporters twice: “I have counted again.”`, [march(11, 13)]],
  [`The mayor Ida Rowe spoke to reporters last week. “I have counted again,” she said.`, [march(3, 9)]],
  [`On Monday or Tuesday the mayor Ida Rowe wrote on Facebook: “I have counted again.”`, [march(10, 11)]],
  [`The keeper Ida Rowe, who spoke after practice Tuesday, was glad. “It is a spot,” she said.`, [march(11)]],
  [
    `From March 3 to 6 the poet Ada Lund wrote daily on Threads. “The nurse rhymes,” one of the entries runs.`,
    [march(3, 6)],
  ],
  [
    `At some point between the verdict on Monday and the sentence on Wednesday the boxer Dan Whelan wrote a line on X: “It was me.”`,
    [march(10, 12)],
  ],
  [
    `The keeper Ida Rowe won’t ride again. “I have left enough skin here,” she said. Rowe was speaking on Tuesday at the opening of a shop.`,
    [march(11)],
  ],
  [
    `“We would swim home,” said Nell Strand, the captain of the stranded side. The news conference, on Monday, was held in a laundry.`,
    [march(10)],
  ],
  [
    `Since Sunday, when he went out of the cup, the winger Sami Holt has been picking fights on X. “Count your teeth,” he told one fan.`,
    [march(9, 13)],
  ],
  [
    `Marchers on Wednesday held up a tweet from 2017 by the regulator, Alan Orme. “A clean river is an idle one,” it says.`,
    [['2017-01-01', '2017-12-31']],
  ],
  [
    `“I quit,” the manager Ewan Blyth wrote on X on Monday. The following morning he wrote: “I do not quit.”`,
    [march(10), march(11)],
  ],
  [
    `“I quit,” the manager Ewan Blyth wrote on X on Monday. That night the club’s chairman, Ross Tully, said: “Accepted.”`,
    [march(10), march(10)],
  ],
  [
    `Organisers cancelled the show on Wednesday. The singer Bo Lind said he was “relieved for everyone’s ears”.`,
    [march(12, 13)],
  ],
  [
    `The regulator fined the channel on Tuesday. Its owner, Guy Farr, called the fine “a compliment with a stamp on it”.`,
    [march(11, 13)],
  ],
  [
    `Addressing the rally in Leith on Sunday, the leader Roy Maddox called the plan “a sandwich without bread”. By Monday he had softened. “There is some bread,” he told Radio Fenland.`,
    [march(9), march(10)],
  ],
  [`The chef Anna Bell never eats before noon. “Breakfast is for people with no plans,” she says.`, [null]],
])('%s', (text, days) => expect(daysOf(text)).toEqual(days));

test('a day that only the headline gives, and none that is a name or still to come', () => {
  const text = `The striker Olu Fash has told reporters that he is happy. “Nobody heard me ask,” he said.`;
  const dayBy = (title: string): string | undefined => ruledDays(text, title)[0]?.earliest;
  expect(dayBy('Fash says on Tuesday that he is happy')).toBe('2025-03-11');
  expect(dayBy('Fash tells Thursday rally: no')).toBe('2025-03-13');
  expect(dayBy('Fash to quit before Sunday')).toBeUndefined();
  expect(dayBy('Fash speaks to the Sunday Echo')).toBeUndefined();
});

test('a habit and a fixture give no day', () => {
  expect(
    daysOf(
      'The singer Ida Rowe, who was buried on Tuesday, used to say that fame is a bus. “Get off,” she would tell callers.',
    ),
  ).toEqual([null]);
  expect(daysOf('The winger Sami Holt plays for Rovers on Saturday. “I am fit,” he said.')).toEqual([null]);
});
