// Where the names of bodies begin and end: runs of capitals that are no person's name.
import { among } from '../../lexemes.ts';
import { CALENDAR, COUNTS, FUNCTION_WORDS, NATIONALITIES, ORG_WORDS } from '../../people/words/lexicon.ts';
import type { Token } from '../../types.ts';
import type { Scene } from '../phrases/scene.ts';
import { familiesCalled } from './body-nouns.ts';

/** Tokens of the longest name. */
const LONGEST = 6;

/** Token indexes, last exclusive. */
interface BodySpan {
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
    for (let step = 1; step && last - i < LONGEST; last += step) step = people[last] ? 0 : goesOn(tokens, last);
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
  if (isFunctionWord(lexeme) || isOfCalendar(lexeme) || isNationality(lexeme)) return false;
  if (tokens[i - 1]?.sentence === token.sentence) return true;
  const next = tokens[i + 1];
  // 'Rock band Tin Lanterns'
  if (next && familiesCalled(next.lexeme).size && tokens[i + 2] && isCapital(tokens[i + 2]!)) return false;
  return token.pos === 'PROPN' || (!!next && isCapital(next) && !isFunctionWord(next.lexeme));
}

/** Tokens with which a name goes on at `at`; 0 where it is over. */
function goesOn(tokens: Token[], at: number): number {
  const [token, before] = [tokens[at], tokens[at - 1]!];
  if (token?.sentence !== before.sentence) return 0;
  if (isCapital(token) && !isOfCalendar(token.lexeme) && (!isFunctionWord(token.lexeme) || COUNTS.test(token.text)))
    return 1;
  if (/^['’]s?$/.test(token.text)) return isOfMany(before.text) && namesBody(tokens[at + 1]) ? 2 : 0;
  if (token.start === before.end) return goesOnGlued(tokens, at);
  if (!/^(?:of|for|&|and)$/.test(token.text) || (token.text !== '&' && !ORG_WORDS.has(before.lexeme.lower))) return 0;
  const skip = tokens[at + 1]?.text === 'the' ? 2 : 1;
  return token.text !== 'and' && tokens[at + skip] && isCapital(tokens[at + skip]!) ? skip + 1 : 0;
}

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
