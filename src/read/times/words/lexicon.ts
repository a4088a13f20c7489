// What single words can stand for in a time expression, by language.
import type { Unit } from '../calendar.ts';

/** What a word can stand for in a pattern, with its reading. */
export interface Senses {
  /** ISO weekday, Monday 1. */
  WEEKDAY?: number;
  MONTH?: number;
  SEASON?: 'SP' | 'SU' | 'FA' | 'WI';
  UNIT?: Unit;
  /** A unit shorter than a day: never a date by itself. */
  CLOCK?: 'h' | 'm' | 's';
  /** Part of a day. */
  PART?: 'MO' | 'AF' | 'EV' | 'NI';
  /** A whole number, by digits or word. */
  NUM?: number;
  ORD?: number;
  /** Four digits that can be a year. */
  YEAR?: number;
  /** `1980s`, `'80s`: the year without its last digit. */
  DECADE?: number;
}
export type Sense = keyof Senses;
export interface Reading {
  senses: Senses;
  /** The senses it has. */
  kinds: readonly Sense[];
}
export interface Lexicon {
  /** By lower case. */
  words: Map<string, Reading>;
  /** Names by lower case, which must be written with a capital: "may" and "march" are no months. */
  names: Map<string, Reading>;
  /** Months that are people's names too: "Theresa May", "April Ryan". */
  namesakes: Set<string>;
}

export const reading = (senses: Senses): Reading => ({ senses, kinds: Object.keys(senses) as Sense[] });

const add = (map: Map<string, Reading>, sense: Sense, entries: Record<string, string | number>): void => {
  for (const [words, value] of Object.entries(entries))
    for (const word of words.split(' ')) map.set(word, reading({ ...map.get(word)?.senses, [sense]: value }));
};
const counted = (words: string): Record<string, number> =>
  Object.fromEntries(words.split(' ').map((word, i) => [word, i + 1]));
const lexicon = (namesakes: string[] = []): Lexicon => ({
  words: new Map(),
  names: new Map(),
  namesakes: new Set(namesakes),
});

function buildEnglish(): Lexicon {
  const english = lexicon(['april', 'may', 'june', 'august']);
  const { words, names } = english;
  add(words, 'UNIT', { 'day days': 'D', 'week weeks': 'W', 'month months': 'M', 'quarter quarters': 'Q' });
  add(words, 'UNIT', { 'year years': 'Y', 'decade decades': 'X', 'century centuries': 'C' });
  add(words, 'CLOCK', { 'hour hours': 'h', 'minute minutes': 'm', 'second seconds moment moments': 's' });
  add(words, 'PART', { 'morning lunchtime dawn breakfast': 'MO', 'afternoon noon midday': 'AF', evening: 'EV' });
  add(words, 'PART', { 'night midnight nights': 'NI' });
  add(words, 'SEASON', { spring: 'SP', 'summer summers': 'SU', 'autumn fall': 'FA', 'winter winters': 'WI' });
  add(
    words,
    'NUM',
    counted('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'),
  );
  add(words, 'NUM', { a: 1, an: 1, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30 });
  add(words, 'NUM', { forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 });
  add(words, 'ORD', counted('first second third fourth fifth sixth seventh eighth ninth tenth'));
  add(words, 'DECADE', { twenties: 192, thirties: 193, forties: 194, fifties: 195, sixties: 196, seventies: 197 });
  add(words, 'DECADE', { eighties: 198, nineties: 199 });
  add(names, 'WEEKDAY', counted('monday tuesday wednesday thursday friday saturday sunday'));
  const abbreviated = ['mon', 'tue tues', 'wed weds', 'thu thur thurs', 'fri', 'sat', 'sun'];
  for (const [i, list] of abbreviated.entries())
    for (const name of list.split(' ')) add(names, 'WEEKDAY', { [name]: i + 1, [`${name}.`]: i + 1 });
  const months = 'january february march april may june july august september october november december';
  for (const [name, month] of Object.entries(counted(months)))
    add(names, 'MONTH', { [name]: month, [`${name.slice(0, 3)}.`]: month, [name.slice(0, 3)]: month });
  add(names, 'MONTH', { 'sept sept.': 9 });
  return english;
}

function buildGerman(): Lexicon {
  const german = lexicon();
  const { words, names } = german;
  add(words, 'UNIT', { 'tag tage tagen tages': 'D', 'woche wochen': 'W', 'monat monate monaten monats': 'M' });
  add(words, 'UNIT', { 'jahr jahre jahren jahres': 'Y' });
  add(words, 'NUM', { 'einem einer': 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9 });
  add(words, 'NUM', { zehn: 10, elf: 11, zwölf: 12 });
  const parts = { morgen: 'MO', früh: 'MO', vormittag: 'MO', mittag: 'AF', nachmittag: 'AF', abend: 'EV', nacht: 'NI' };
  add(words, 'PART', parts);
  const weekdays = counted('montag dienstag mittwoch donnerstag freitag samstag sonntag');
  for (const [name, weekday] of Object.entries({ ...weekdays, sonnabend: 6 }))
    for (const part of ['', ...Object.keys(parts)]) add(names, 'WEEKDAY', { [name + part]: weekday });
  add(names, 'MONTH', counted('januar februar märz april mai juni juli august september oktober november dezember'));
  add(names, 'MONTH', { jänner: 1 });
  return german;
}

export const ENGLISH = buildEnglish();
export const GERMAN = buildGerman();
/** Of a language that is not read. */
export const NO_WORDS = lexicon();
