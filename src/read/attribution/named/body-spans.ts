// Where the names of bodies begin and end: runs of capitals that are no person's name.
import { among } from '../../lexemes.ts';
import { isNewPlace } from '../../people/names/given-words.ts';
import { FIELDS } from '../../people/words/fields.ts';
import { CALENDAR, COUNTS, FUNCTION_WORDS, NATIONALITIES, ORG_WORDS } from '../../people/words/lexicon.ts';
import { isNameItself, isNumbered } from '../../people/words/own-marks.ts';
import type { Token } from '../../types.ts';
import type { Scene } from '../phrases/scene.ts';
import { familiesCalled, isPlatform } from './body-nouns.ts';

/** Tokens of the longest name. */
const LONGEST = 6;

/** Token indexes, last exclusive. */
export interface BodySpan {
  first: number;
  last: number;
}

/** Every run of capitals outside quotes that is no person's name, in order. */
export function findBodySpans(scene: Scene): BodySpan[] {
  const { tokens } = scene.doc;
  const people = covered(scene);
  const spans: BodySpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (people[i] || scene.inQuote[i]! >= 0 || !opensName(tokens, i)) continue;
    let last = i + 1;
    for (let step = 1; step && last - i < LONGEST; last += step) step = people[last] ? 0 : goesOn(tokens, i, last);
    // 'the White House X account'
    if (
      last - i > 1 &&
      isPlatform(tokens[last - 1]!.text) &&
      /^(?:account|page|feed|channel)$/.test(tokens[last]?.text ?? '')
    )
      last--;
    spans.push({ first: i, last });
    i = last - 1;
  }
  return spans;
}

/** 1 for each token of a person's name. */
function covered({ cast, doc: { tokens } }: Scene): Uint8Array {
  const people = new Uint8Array(tokens.length + LONGEST);
  let t = 0;
  for (const { end, kind, person, start } of cast.mentions) {
    if (kind !== 'name' || cast.people[person]!.kind !== 'person') continue;
    while (t < tokens.length && tokens[t]!.end <= start) t++;
    for (let k = t; k < tokens.length && tokens[k]!.start < end; k++) people[k] = 1;
  }
  return people;
}

const isCapital = ({ lexeme }: Token) => lexeme.capital;
const isFunctionWord = among(FUNCTION_WORDS, 'lower');
const isOfCalendar = among(CALENDAR, 'lower');
const isNationality = among(NATIONALITIES, 'lower');
function opensName(tokens: Token[], i: number): boolean {
  const token = tokens[i]!;
  const { lexeme } = token;
  if (!lexeme.capital) return false;
  // 'a song by The Low Harbours'
  if (token.text === 'The') return tokens[i - 1]?.text === 'by' && !!tokens[i + 1] && isCapital(tokens[i + 1]!);
  if (
    isFunctionWord(lexeme) && token.text !== 'US' ? !isNewPlace(tokens, i) : isOfCalendar(lexeme) && !isPaper(tokens, i)
  )
    return false;
  if (isNationality(lexeme)) return opensBody(tokens, i);
  if (tokens[i - 1]?.sentence === token.sentence || /^\p{Lu}{2,}$/u.test(token.text)) return true;
  const next = tokens[i + 1];
  // 'Rock band Tin Lanterns'
  if (next && familiesCalled(next.lexeme).size && tokens[i + 2] && isCapital(tokens[i + 2]!)) return false;
  if (next?.text === '&') return tokens[i + 2] !== undefined && isCapital(tokens[i + 2]!);
  return token.pos === 'PROPN' || (!!next && isCapital(next) && !isFunctionWord(next.lexeme));
}

/** 'The Sun', 'the Sunday Times' */
const isPaper = (tokens: Token[], i: number): boolean =>
  /^the$/i.test(tokens[i - 1]?.text ?? '') &&
  (tokens[i]!.text === 'Sun' || ORG_WORDS.has(tokens[i + 1]?.lexeme.lower ?? ''));

/** 'British Museum', 'Liberal Democrats', and no 'German Netflix' */
function opensBody(tokens: Token[], i: number): boolean {
  const { sentence } = tokens[i]!;
  for (let k = i + 1; k < i + LONGEST && tokens[k]?.sentence === sentence && isCapital(tokens[k]!); k++)
    if (ORG_WORDS.has(tokens[k]!.lexeme.lower) || tokens[k]!.text === 'Democrats') return true;
  return false;
}

/** Tokens with which the name from `first` on goes on at `at`; 0 where it is over. */
function goesOn(tokens: Token[], first: number, at: number): number {
  const [token, before] = [tokens[at], tokens[at - 1]!];
  if (token?.sentence !== before.sentence) return 0;
  if (isCapital(token) && !isOfCalendar(token.lexeme) && (!isFunctionWord(token.lexeme) || COUNTS.test(token.text)))
    return 1;
  if (/^['’]s?$/.test(token.text)) {
    if (namesBody(tokens[at + 1]) && (isOfMany(before.text) || isRoyal(tokens, at - 1))) return 2;
    // 'St Mary’s Primary School'
    if (/^St\.?$/.test(tokens[at - 2]?.text ?? '') && opensBody(tokens, at)) return 2;
    return isNameItself(tokens, first, at) ? 1 : 0;
  }
  if (isNumbered(before.lexeme) && /^\d{1,2}$/.test(token.text)) return 1;
  if (token.start === before.end) return goesOnGlued(tokens, at);
  // 'Department for Culture, Media and Sport'
  if (token.text === ',') return at - first > 2 && isField(before.lexeme) && isField(tokens[at + 1]?.lexeme) ? 2 : 0;
  if (token.text === 'and') return isField(before.lexeme) && isField(tokens[at + 1]?.lexeme) ? 2 : 0;
  if (!/^(?:of|for|&)$/.test(token.text) || (token.text !== '&' && !ORG_WORDS.has(before.lexeme.lower))) return 0;
  const skip = tokens[at + 1]?.text === 'the' ? 2 : 1;
  return tokens[at + skip] && isCapital(tokens[at + skip]!) ? skip + 1 : 0;
}

/** 'Academy of Motion Picture Arts [and Sciences]', 'Department of Health [and Social Care]' */
const isField = (lexeme: Token['lexeme'] | undefined) => lexeme?.capital === true && isFieldOfWork(lexeme);
const isFieldOfWork = among(FIELDS, 'lower');
/** 'King’s [College London]' */
const isRoyal = (tokens: Token[], at: number): boolean => /^(?:King|Queen|Trinity|Lloyd)$/.test(tokens[at]!.text);

/** 'Tram Workers’ [Union]', 'Women’s [Institute]' */
const isOfMany = (text: string) => /^\p{Lu}\p{Ll}+[^s]s$/u.test(text) || /^(?:Women|Men|Children|People)$/.test(text);
const namesBody = (token: Token | undefined) =>
  token !== undefined && isCapital(token) && ORG_WORDS.has(token.lexeme.lower);

/** 'Tarn[-Odd]', 'Copper[+]', 'Copper[!]' amid a sentence */
function goesOnGlued(tokens: Token[], at: number): number {
  const [sign, next] = [tokens[at]!, tokens[at + 1]];
  const glued = next?.start === sign.end;
  if (sign.text === '-') return glued && isCapital(next) ? 2 : 0;
  if (sign.text === '+') return glued && /^[\p{L}\p{N}]/u.test(next.text) ? 0 : 1;
  return sign.text === '!' && next?.sentence === sign.sentence && next.pos === 'VERB' ? 1 : 0;
}
