// The words of a document as the time grammar sees them: lower case, hyphens dropped, each with what it may stand for.
import type { Doc } from '../types.ts';
import { type Lexicon, lexiconOf, type Reading, reading } from './lexicon.ts';

export interface Word extends Reading {
  /** Lower case; of `mid-November` what follows the hyphen. */
  text: string;
  start: number;
  end: number;
  /** Index into Doc.tokens. */
  token: number;
  sentence: number;
}

const NOTHING = reading({});
// "Jan" alone is a man's name, "the Sun" a paper; before a number or a point they are a month and a day.
const ALSO_NAMES = new Set('Jan Mar Jun Dec Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun'.split(' '));
// A month that is a person's name too is one before a number and after these.
const BEFORE_MONTH = new Set(
  `in of since by until till from through throughout during before after between last this next early late mid the a and
  or to for on , ( – — first every each`.split(/\s+/),
);
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

const CUT_WEEKDAY = /^(?:Mon|Tues?|Weds?|Thur?s?|Fri|Sat|Sun)\.?$/;
// "on Sun.", "Mon 3 Mar", but "reads the Sun.", "Sat 2000 people".
const abbreviation = (name: Reading, before: string, next: string | undefined): Reading =>
  /^(?:the|an?)$/.test(before) || (isDigit(next?.[0]) && next!.length > 2) ? NOTHING : name;

function readWord(lexicon: Lexicon, text: string, before: string, next: string | undefined): Reading {
  const lower = text.toLowerCase();
  const first = text[0]!;
  if (isDigit(first) || ((first === "'" || first === '’') && isDigit(text[1]))) return readDigits(lower);
  const name = first >= 'A' && first <= 'Z' ? lexicon.names.get(lower) : undefined;
  if (name && ALSO_NAMES.has(text) && next !== '.' && !isDigit(next?.[0])) return NOTHING;
  if (name && text.length < 7 && CUT_WEEKDAY.test(text)) return abbreviation(name, before, next);
  if (name && lexicon.namesakes.has(lower) && !BEFORE_MONTH.has(before) && !isDigit(before[0]) && !isDigit(next?.[0]))
    return NOTHING;
  if (name) return name;
  return lexicon.words.get(lower) ?? NOTHING;
}

/** The document's words in order. Hyphens between words are dropped, so that `third-quarter` reads as two words. */
export function wordsOf({ tokens, lang }: Doc): Word[] {
  const lexicon = lexiconOf(lang);
  const words: Word[] = [];
  for (let token = 0; token < tokens.length; token++) {
    const { text, start, end, sentence } = tokens[token]!;
    if (text === '-' || text === '‑') continue;
    const mid = text.length > 4 && (text[0] === 'm' || text[0] === 'M') && /^mid[-‑]/i.test(text);
    const bare = mid ? text.slice(4) : text;
    const before = mid ? 'mid' : (words.at(-1)?.text ?? '');
    const { senses, kinds } = readWord(lexicon, bare, before, tokens[token + 1]?.text);
    words.push({ text: bare.toLowerCase(), start, end, token, sentence, senses, kinds });
  }
  return words;
}
