// The words of a document as the time grammar sees them: lower case, hyphens dropped, each with what it may stand for.
import type { Doc } from '../types.ts';
import type { Unit } from './calendar.ts';

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
interface Reading {
  senses: Senses;
  /** The senses it has. */
  kinds: readonly Sense[];
}
export interface Word extends Reading {
  /** Lower case; of `mid-November` what follows the hyphen. */
  text: string;
  start: number;
  end: number;
  /** Index into Doc.tokens. */
  token: number;
  sentence: number;
}

const reading = (senses: Senses): Reading => ({ senses, kinds: Object.keys(senses) as Sense[] });
const NOTHING = reading({});

type Lexicon = Map<string, Reading>;
const add = (lexicon: Lexicon, sense: Sense, entries: Record<string, string | number>): void => {
  for (const [words, value] of Object.entries(entries))
    for (const word of words.split(' ')) lexicon.set(word, reading({ ...lexicon.get(word)?.senses, [sense]: value }));
};
const counted = (words: string): Record<string, number> =>
  Object.fromEntries(words.split(' ').map((word, i) => [word, i + 1]));

const ENGLISH: Lexicon = new Map();
add(ENGLISH, 'UNIT', { 'day days': 'D', 'week weeks': 'W', 'month months': 'M', 'quarter quarters': 'Q' });
add(ENGLISH, 'UNIT', { 'year years': 'Y', 'decade decades': 'X', 'century centuries': 'C' });
add(ENGLISH, 'CLOCK', { 'hour hours': 'h', 'minute minutes': 'm', 'second seconds moment moments': 's' });
add(ENGLISH, 'PART', { 'morning lunchtime dawn breakfast': 'MO', 'afternoon noon midday': 'AF', evening: 'EV' });
add(ENGLISH, 'PART', { 'night midnight nights': 'NI' });
add(ENGLISH, 'SEASON', { spring: 'SP', summer: 'SU', 'autumn fall': 'FA', winter: 'WI' });
add(
  ENGLISH,
  'NUM',
  counted('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'),
);
add(ENGLISH, 'NUM', { a: 1, an: 1, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30 });
add(ENGLISH, 'NUM', { forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 });
add(ENGLISH, 'ORD', counted('first second third fourth fifth sixth seventh eighth ninth tenth'));
add(ENGLISH, 'DECADE', { twenties: 192, thirties: 193, forties: 194, fifties: 195, sixties: 196, seventies: 197 });
add(ENGLISH, 'DECADE', { eighties: 198, nineties: 199 });

// Names, which must be written with a capital: "may" and "march" are no months.
const NAMES: Lexicon = new Map();
add(NAMES, 'WEEKDAY', counted('monday tuesday wednesday thursday friday saturday sunday'));
const MONTHS = 'january february march april may june july august september october november december';
for (const [name, month] of Object.entries(counted(MONTHS)))
  add(NAMES, 'MONTH', { [name]: month, [`${name.slice(0, 3)}.`]: month, [name.slice(0, 3)]: month });
add(NAMES, 'MONTH', { 'sept sept.': 9 });

// "Jan" alone is a man's name; it is a month before a number or a point.
const ALSO_NAMES = new Set(['Jan', 'Mar', 'Jun', 'Dec']);
const ORDINAL = /^(\d{1,3})(?:st|nd|rd|th)$/;
const DECADE = /^(?:(1[5-9]\d|20\d)0|['’]?([1-9])0)['’]?s$/;

function readDigits(text: string): Reading {
  const n = Number(text);
  if (text.length <= 4 && Number.isInteger(n)) return reading(n >= 1000 && n < 2200 ? { NUM: n, YEAR: n } : { NUM: n });
  const ordinal = ORDINAL.exec(text);
  if (ordinal) return reading({ ORD: Number(ordinal[1]) });
  const decade = DECADE.exec(text);
  if (decade) return reading({ DECADE: decade[1] ? Number(decade[1]) : 190 + Number(decade[2]) });
  return NOTHING;
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

function readWord(text: string, lower: string, next: string | undefined): Reading {
  const first = text[0]!;
  if (isDigit(first) || ((first === "'" || first === '’') && isDigit(text[1]))) return readDigits(lower);
  if (first >= 'A' && first <= 'Z') {
    const name = NAMES.get(lower);
    if (name) return ALSO_NAMES.has(text) && next !== '.' && !isDigit(next?.[0]) ? NOTHING : name;
  }
  return ENGLISH.get(lower) ?? NOTHING;
}

/** The document's words in order. Hyphens between words are dropped, so that `third-quarter` reads as two words. */
export function wordsOf({ tokens }: Doc): Word[] {
  const words: Word[] = [];
  for (let token = 0; token < tokens.length; token++) {
    const { text, start, end, sentence } = tokens[token]!;
    if (text === '-' || text === '‑') continue;
    const bare = text.length > 4 && /^mid[-‑]/i.test(text) ? text.slice(4) : text;
    const lower = bare.toLowerCase();
    const { senses, kinds } = readWord(bare, lower, tokens[token + 1]?.text);
    words.push({ text: lower, start, end, token, sentence, senses, kinds });
  }
  return words;
}
