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
export interface Word {
  text: string;
  start: number;
  end: number;
  /** Index into Doc.tokens. */
  token: number;
  sentence: number;
  senses: Senses;
}

const NOTHING: Senses = Object.freeze({});
const LEXICON = new Map<string, Senses>();
const add = (sense: keyof Senses, entries: Record<string, string | number>): void => {
  for (const [words, value] of Object.entries(entries))
    for (const word of words.split(' ')) LEXICON.set(word, { ...LEXICON.get(word), [sense]: value });
};
add('UNIT', { 'day days': 'D', 'week weeks fortnight': 'W', 'month months': 'M', 'quarter quarters': 'Q' });
add('UNIT', { 'year years': 'Y', 'decade decades': 'X', 'century centuries': 'C' });
add('CLOCK', { 'hour hours': 'h', 'minute minutes': 'm', 'second seconds moment moments': 's' });
add('PART', { 'morning lunchtime dawn breakfast': 'MO', 'afternoon noon midday': 'AF', evening: 'EV' });
add('PART', { 'night midnight nights': 'NI' });
add('SEASON', { spring: 'SP', summer: 'SU', 'autumn fall': 'FA', winter: 'WI' });
const counted = (words: string): Record<string, number> =>
  Object.fromEntries(words.split(' ').map((w, i) => [w, i + 1]));
add('NUM', counted('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'));
add('NUM', { a: 1, an: 1, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50 });
add('NUM', { sixty: 60, seventy: 70, eighty: 80, ninety: 90 });
add('ORD', counted('first second third fourth fifth sixth seventh eighth ninth tenth'));
add('DECADE', {
  twenties: 192,
  thirties: 193,
  forties: 194,
  fifties: 195,
  sixties: 196,
  seventies: 197,
  eighties: 198,
});
add('DECADE', { nineties: 199 });

const NAMES = new Map<string, Senses>();
for (const [i, name] of 'monday tuesday wednesday thursday friday saturday sunday'.split(' ').entries()) {
  NAMES.set(name, { WEEKDAY: i + 1 });
}
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
for (const [i, name] of MONTHS.entries()) {
  for (const form of [name, `${name.slice(0, 3)}.`, name.slice(0, 3)]) NAMES.set(form, { MONTH: i + 1 });
}
NAMES.set('sept', { MONTH: 9 }).set('sept.', { MONTH: 9 });

// "Jan" alone is a man's name; it is a month before a number or a point.
const CUT_MONTH = /^(?:Jan|Mar|Jun|Dec)$/;
const ORDINAL = /^(\d{1,3})(?:st|nd|rd|th)$/;
const DECADE = /^(?:(1[5-9]\d|20\d)0|['’]?([1-9])0)['’]?s$/;

function digits(text: string): Senses {
  if (/^\d{1,4}$/.test(text)) {
    const n = Number(text);
    return text.length === 4 && n >= 1000 && n < 2200 ? { NUM: n, YEAR: n } : { NUM: n };
  }
  const ordinal = ORDINAL.exec(text);
  if (ordinal) return { ORD: Number(ordinal[1]) };
  const decade = DECADE.exec(text);
  if (decade) return { DECADE: decade[1] ? Number(decade[1]) : 190 + Number(decade[2]) };
  return NOTHING;
}

const isUpper = (char: string | undefined): boolean => char !== undefined && char !== char.toLowerCase();

// Months and weekdays are names: "may" and "march" are not. `mid-November` is that November.
function sensesOf(text: string, lower: string): Senses {
  if (/\d/.test(lower[0]!) || lower[0] === "'" || lower[0] === '’') return digits(lower);
  if (isUpper(text[0])) {
    const name = NAMES.get(lower);
    if (name) return name;
  }
  return LEXICON.get(lower) ?? NOTHING;
}

/** The document's words in order. Hyphens between words are dropped, so that `third-quarter` reads as two words. */
export function wordsOf(doc: Doc): Word[] {
  const words: Word[] = [];
  for (const [token, { text, start, end, sentence }] of doc.tokens.entries()) {
    if (text === '-' || text === '‑') continue;
    const prefix = /^mid[-‑]/i.test(text) ? 4 : 0;
    const bare = text.slice(prefix);
    if (bare === '') continue;
    const lower = bare.toLowerCase();
    const cut = CUT_MONTH.test(bare) && !/^[\d.]/.test(doc.tokens[token + 1]?.text ?? '');
    words.push({ text: lower, start, end, token, sentence, senses: cut ? NOTHING : sensesOf(bare, lower) });
  }
  return words;
}
