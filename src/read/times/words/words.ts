// The words of a document as the time grammar sees them: lower case, hyphens dropped, each with what it may stand for.
import { type Lexeme, numberPerLexeme } from '../../lexemes.ts';
import type { Doc } from '../../types.ts';
import { setOf } from '../../word-list.ts';
import { type Lexicon, type Reading, reading } from './lexicon.ts';

/** A word without its place: the same object wherever it stands. */
export interface Word extends Reading {
  /** Lower case; of `mid-November` what follows the hyphen. */
  text: string;
  /** Whether a time may start with it; `with next` if only the word behind it can tell, as with "the" and "in". */
  opens: boolean | 'with next';
  /** Whether a time that started with the word before may go on with it. */
  goesOn: boolean;
}
/** What of a language's times the spelling of a word tells, one without a reading. */
export interface Openers {
  opens(text: string): Word['opens'];
  goesOn(text: string): boolean;
}
export interface Words {
  list: Word[];
  /** For each word its index into Doc.tokens. */
  tokenOf: Int32Array;
  /** Where in the list a time may start: few places. */
  openings: number[];
}

const NOTHING = reading({});
// "Jan" alone is a man's name, "the Sun" a paper; before a number or a point they are a month and a day.
const ALSO_NAMES = setOf('Jan Mar Jun Dec Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun');
// A month that is a person's name too is one before a number and after these.
const BEFORE_MONTH =
  setOf(`in of since by until till from through throughout during before after between last this next early late mid the a and
  or to for on , ( – — first every each`);
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

/** What a spelling is by itself; null where the words beside it decide. */
function alone(lexicon: Lexicon, text: string, lower: string): Reading | null {
  const first = text[0]!;
  if (isDigit(first) || ((first === "'" || first === '’') && isDigit(text[1]))) return readDigits(lower);
  const name = first >= 'A' && first <= 'Z' ? lexicon.names.get(lower) : undefined;
  if (name && (ALSO_NAMES.has(text) || CUT_WEEKDAY.test(text) || lexicon.namesakes.has(lower))) return null;
  return name ?? lexicon.words.get(lower) ?? NOTHING;
}

/** What a name that is a month's or weekday's too stands for here. */
function amid(lexicon: Lexicon, text: string, before: string, next: string | undefined): Reading {
  const name = lexicon.names.get(text.toLowerCase())!;
  const counted = name.senses.MONTH !== undefined && /^\d{1,2}(?:st|nd|rd|th)?$/.test(before);
  if (ALSO_NAMES.has(text) && next !== '.' && !isDigit(next?.[0]) && !counted) return NOTHING;
  if (CUT_WEEKDAY.test(text)) return abbreviation(name, before, next);
  const namesake = lexicon.namesakes.has(text.toLowerCase());
  return namesake && !BEFORE_MONTH.has(before) && !isDigit(before[0]) && !isDigit(next?.[0]) ? NOTHING : name;
}

/** Numbers that say nothing by themselves: 'a week', and no 'a man'. */
const ARTICLE = /^an?$/;
const MID = /^mid[-‑](?=.)/i;
/** Of each lexeme: a hyphen; one that its neighbours decide; else what its word says, and the number of that word. */
const LOOK = { opens: 1, withNext: 2, goesOn: 4, undecided: 8, hyphen: 16 } as const;
const NUMBER_AT = 5;
/** So many words are numbered; then anew. */
const MOST = 100_000;
const lookFor = ({ opens, goesOn }: Word): number =>
  (opens === true ? LOOK.opens : opens ? LOOK.withNext : 0) | (goesOn ? LOOK.goesOn : 0);

/**
 * Makes the function that gives a document's words in order, in one language. Hyphens between words are dropped, so that
 * `third-quarter` reads as two words. To be made where a module loads: it remembers words from document to document.
 */
export function wordReader(lexicon: Lexicon, openers: Openers): (doc: Doc) => Words {
  const word = (text: string, { senses, kinds }: Reading): Word => ({
    text,
    senses,
    kinds,
    opens: ARTICLE.test(text) ? 'with next' : kinds.length > 0 || openers.opens(text),
    goesOn: kinds.length > 0 || openers.goesOn(text),
  });
  /** What it is wherever it stands; null where the words beside it decide. */
  const fixed = (lexeme: Lexeme): Word | null => {
    const mid = MID.test(lexeme.text);
    const text = mid ? lexeme.text.slice(4) : lexeme.text;
    const lower = mid ? text.toLowerCase() : lexeme.lower;
    const found = alone(lexicon, text, lower);
    return found && word(lower, found);
  };
  // Numbers, not objects, are had of lexemes fastest.
  const newKnown = () => {
    const words: Word[] = [];
    const lookOf = numberPerLexeme(lexeme => {
      if (lexeme.text === '-' || lexeme.text === '‑') return LOOK.hyphen;
      const found = fixed(lexeme);
      return found ? lookFor(found) | ((words.push(found) - 1) << NUMBER_AT) : LOOK.undecided;
    });
    return { words, lookOf };
  };
  let known = newKnown();
  return ({ tokens }) => {
    if (known.words.length > MOST) known = newKnown();
    const { words, lookOf } = known;
    const list = new Array<Word>(tokens.length);
    const tokenOf = new Int32Array(tokens.length);
    const openings: number[] = [];
    let [at, waits] = [0, false];
    for (let token = 0; token < tokens.length; token++) {
      const { lexeme } = tokens[token]!;
      let look = lookOf(lexeme);
      if (look === LOOK.hyphen) continue;
      if (look === LOOK.undecided) {
        const decided = decide(lexeme.text, at > 0 ? list[at - 1] : undefined, tokens[token + 1]?.text);
        look = lookFor(decided);
        list[at] = decided;
      } else list[at] = words[look >> NUMBER_AT]!;
      tokenOf[at] = token;
      if (waits && (look & LOOK.goesOn) !== 0) openings.push(at - 1);
      if ((look & LOOK.opens) !== 0) openings.push(at);
      waits = (look & LOOK.withNext) !== 0;
      at++;
    }
    list.length = at;
    return { list, tokenOf: tokenOf.subarray(0, at), openings };
  };

  function decide(text: string, before: Word | undefined, next: string | undefined): Word {
    const mid = MID.test(text);
    const name = mid ? text.slice(4) : text;
    return word(name.toLowerCase(), amid(lexicon, name, mid ? 'mid' : (before?.text ?? ''), next));
  }
}
