// What programmes, podcasts and stations are called that news quotes from most. The lists are our own; lower case.
import type { Medium } from '../../../../models/statement.ts';
import { textAt, type Word } from './narration.ts';
import { platformAt } from './platforms.ts';

/** Without the article that they begin with. */
const PROGRAMMES = `good morning britain, good morning america, gmb, gma, this morning, loose women, lorraine, bbc breakfast, newsnight,
  bbc question time, question time, one show, peston, sunday with laura kuenssberg, sunday morning with trevor phillips,
  piers morgan uncensored, woman's hour, desert island discs, any questions, world at one, world tonight, politics live, match of the day,
  saturday kitchen, steph's packed lunch, have i got news for you, hardtalk, last leg, sunday brunch, today programme, today program,
  today show, view, talk, jimmy kimmel live, late night with seth meyers, saturday night live, snl, last week tonight, real time,
  live with kelly, watch what happens live, meet the press, face the nation, state of the union, fox & friends, fox and friends, hannity,
  morning joe, 60 minutes, cbs mornings, cbs sunday morning, cbs this morning, nightline, inside edition, access hollywood,
  breakfast club, carpool karaoke, first take, sportscenter, inside the nba, sunrise, project, current affair, insiders,
  ingraham angle, morning edition, fresh air, all things considered, situation room, squawk box, soccer saturday,
  monday night football, super sunday, late late show, late show, tonight show, daily show, morning show, 5 live breakfast`;
const PODCASTS = `call her daddy, armchair expert, joe rogan experience, new heights, smartless, happy place, how to fail,
  diary of a ceo, off menu, rest is politics, rest is entertainment, rest is football, pod save america, wtf with marc maron,
  conan o'brien needs a friend, not skinny but not fat, las culturistas, table manners, impaulsive, viall files, club shay shay,
  club random, past weekend, good hang, news agents, political currency, stick to football, podcrushed, ezra klein show,
  megyn kelly show, tucker carlson show, ben shapiro show, shawn ryan show, we can do hard things, drink champs`;

interface Name {
  words: string[];
  medium: Medium;
}
const NAMES = new Map<string, Name[]>();
function names(medium: Medium, list: string): void {
  for (const name of list.split(',')) {
    const words = name.trim().split(/\s+|(?='s )/);
    NAMES.set(words[0]!, [...(NAMES.get(words[0]!) ?? []), { words, medium }]);
  }
}
names('podcast', PODCASTS);
names('broadcast', PROGRAMMES);

/** For headlines, which are not cut into words: those of more than one. */
export const SHOW_TITLES = PROGRAMMES.split(',')
  .map(name => name.trim())
  .filter(name => name.includes(' '))
  .join('|');

/** The words that such a name may begin with. */
export const FIRSTS = [...NAMES.keys()];

/** The programme or podcast whose name begins at `i`, behind any article; null where none does. */
export function showAt(words: Word[], i: number): Medium | null {
  if (!words[i]!.capital && words[i]!.pos !== 'NUM' && words[i]!.text !== 'today') return null;
  return NAMES.get(words[i]!.text)?.find(name => isNamed(words, i, name.words))?.medium ?? null;
}
const isNamed = (words: Word[], i: number, name: string[]): boolean =>
  name.every((word, k) => textAt(words, i + k) === word) &&
  (name.length < 2 || words[i + name.length - 1]!.capital || words[i]!.text === 'today');

/** Stations, by their first word: what is said on them is said on the air. */
export const STATIONS = 'cnn msnbc nbc abc cbs cnbc bbc itv fox sky lbc gb npr pbs newsmax talktv talksport siriusxm';

/** Where a name begins that ends with ‘Show’ or the like at `i`: ‘The Lena Moss Show’; -1 where none does. */
export function namedShow(words: Word[], i: number): number {
  let k = i;
  while (k > 0 && k > i - LONGEST && isOfName(words, k - 1)) k--;
  if (words[k]!.text === 'the') k++;
  return k < i ? k : -1;
}
/** Words of such a name. */
const LONGEST = 6;
const isOfName = (words: Word[], k: number): boolean => {
  const { capital, quote, pos } = words[k]!;
  return capital && quote < 0 && !/^(?:ADP|PUNCT|PRON|SCONJ)$/.test(pos) && platformAt(words, k) === null;
};
