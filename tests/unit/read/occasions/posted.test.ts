// The day that the rules conclude for each quotation, in order of the text; null where nothing tells. What is taken in the end
// is the likeliest of several: tests/unit/read/dating.
import { expect, test } from '@jest/globals';
import { tellOccasions } from '../../../../src/read/occasions/index.ts';
import { toStages } from '../../../../src/read/stages.ts';

const published = '2025-03-13'; // a Thursday
type Days = [earliest: string, latest: string] | null;
const march = (earliest: number, latest = earliest): Days => [
  `2025-03-${String(earliest).padStart(2, '0')}`,
  `2025-03-${String(latest).padStart(2, '0')}`,
];

function daysOf(text: string): Days[] {
  const { doc, quotes, attributions, cast, times } = toStages({ text, published });
  const { of, ruled } = tellOccasions(doc, quotes, attributions, cast, times);
  return of.map(occasion => {
    const days = occasion === null ? null : ruled[occasion];
    return days ? [days.earliest, days.latest] : null;
  });
}

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
  [`Earlier this week, the winger Sami Holt wrote on X: “I am not for sale, but I am for rent.”`, [march(10, 13)]],
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
