// Cuts paragraphs into sentences, and never what stands between two marks.
import { REPORTING } from './attribution/phrases/cues.ts';
import { perLexeme } from './lexemes.ts';
import { WORDS_TOO } from './tokens.ts';
import type { Marked, Sentence, Span, Token } from './types.ts';
import { setOf } from './word-list.ts';

/** Words whose point ends no sentence; wink-nlp keeps most of them whole, these it splits. */
const ABBREVIATIONS =
  setOf(`mr mrs ms dr prof rep reps sen sens gov gen lt col sgt capt cpl maj adm hon rev fr st ste sr jr no nos vs etc inc ltd
  corp co dept dist est fig jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn
  tex vt va wash wis wyo d r ph ed approx ave blvd bros u.s u.k u.n e.g i.e a.m p.m ca bzw usw z.b d.h bspw nr str art abs
  mio mrd ggf vgl hrsg geb gest evtl inkl sog`);
/** After these a capital does begin a sentence more often than not. */
const MAY_END = new Set(['u.s', 'u.k', 'u.n', 'a.m', 'p.m', 'etc', 'inc', 'ltd', 'corp', 'co', 'jr', 'sr', 'no']);
/** What goes on with an hour: 'at 9 a.m. Sunday', 'at 9 a.m. Eastern', 'at 9 a.m. EST'. */
const OF_THE_HOUR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.?|Eastern|Central|Mountain|Pacific|Local|\p{Lu}{2,4})$/u;
/** A quote longer than this is split like any other text. */
const LONGEST_QUOTE = 1500;
/** Tokens: whatever has more is no prose, and cut, since much is weighed against much within a sentence. */
const LONGEST_SENTENCE = 400;
const END = /^[.!?…]+$|^。$|^！$|^？$/;
const TRAILING = /^["“”»’'›)\]」』]+$/;

/**
 * Sentences of every paragraph; the tokens are told their places. The words between two marks of a paragraph are
 * never cut, so that a quote and the clause that reports it stand in one sentence.
 */
export function splitSentences(paragraphs: Span[], marks: Marked[][], tokens: Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const { end } = paragraphs[paragraph]!;
    let last = first;
    while (last < tokens.length && tokens[last]!.start < end) last++;
    for (const to of endsOf(marks[paragraph]!, tokens, first, last)) {
      place(tokens, first, to, sentences.length, paragraph);
      sentences.push({ start: tokens[first]!.start, end: tokens[to - 1]!.end, paragraph, first, last: to });
      first = to;
    }
  }
  return sentences;
}

function place(tokens: Token[], from: number, to: number, sentence: number, paragraph: number): void {
  for (let i = from; i < to; i++) {
    tokens[i]!.sentence = sentence;
    tokens[i]!.paragraph = paragraph;
  }
}

/** Behind which tokens the sentences of a paragraph end, which is tokens[first..last]. */
function endsOf(marks: Marked[], tokens: Token[], first: number, last: number): number[] {
  const quoted = marks.filter(pair => pair.closed && pair.close - pair.open <= LONGEST_QUOTE);
  const ends: number[] = [];
  let [from, q] = [first, 0];
  for (let i = first; i < last; i++) {
    const word = tokens[i]!;
    const long = i - from >= LONGEST_SENTENCE;
    if (!long && (word.lexeme.lettered || !mayEnd(word.lexeme))) continue;
    while (q < quoted.length && quoted[q]!.close <= word.start) q++;
    const inside = q < quoted.length && word.start >= quoted[q]!.open && word.end < quoted[q]!.close;
    const opener = q < quoted.length && quoted[q]!.open <= word.start ? quoted[q]!.open : -1;
    const introduced = opener > tokens[from]!.start;
    if (inside || !(long || endsHere(tokens, i, last, introduced))) continue;
    ends.push(i + 1);
    from = i + 1;
  }
  if (from < last) ends.push(last);
  return ends;
}

const isStop = perLexeme(({ text }) => END.test(text));
const isTrailing = perLexeme(({ text }) => TRAILING.test(text));
/** "Rep." with its point; null for any other word. */
const abbreviation = perLexeme(({ text, lower }) => (/.\.$/s.test(text) ? lower.slice(0, -1) : null));
const mayEnd = perLexeme(word => isStop(word) || isTrailing(word) || abbreviation(word) !== null);

/**
 * Whether a sentence ends with words[i]: its last token, closing marks and brackets included.
 * @param last where the paragraph is over
 * @param introduced whether words[i] closes a quote that other words of its sentence stand before
 */
function endsHere(words: Token[], i: number, last: number, introduced: boolean): boolean {
  if (i + 1 >= last) return false;
  const next = words[i + 1]!;
  // Asked before the way back through the marks: of a run of them only the last goes it.
  if (isTrailing(next.lexeme) && next.start === words[i]!.end) return false;
  let j = i;
  while (j >= 0 && isTrailing(words[j]!.lexeme) && words[j]!.start === words[j - 1]?.end) j--;
  const stop = words[j]!;
  const abbreviated = abbreviation(stop.lexeme);
  if (!isStop(stop.lexeme) && !(abbreviated && j < i) && !(abbreviated && MAY_END.has(abbreviated))) return false;
  if (next.start === words[i]!.end && /^[\p{L}\p{N}]/u.test(next.text) && stop.text === '.') return false;
  if (/^\p{Ll}/u.test(next.text) || /^[,;:)]/.test(next.text)) return false;
  if (abbreviated && j === i) return next.lexeme.capital && (opensAnew(next) || endsForSure(abbreviated, next.text));
  const before = words[j - 1];
  if (stop.text === '.' && before && before.end === stop.start && isAbbreviated(before.lexeme)) return false;
  // 'She called it “….” A spokesman said …': who told what was said has told it, and the next begins.
  if (j === i) return true;
  return stop.text === '.'
    ? introduced || !reportFollows(words, i + 1, last, true)
    : !reportFollows(words, i + 1, last);
}

const opensAnew = ({ pos }: Token) => /DET|PRON|ADP|SCONJ|CCONJ|ADV/.test(pos);

/** 'It went at 9 a.m. Quill wrote another' */
const endsForSure = (abbreviated: string, next: string) => /^[ap]\.m$/.test(abbreviated) && !OF_THE_HOUR.test(next);

/** An X that is cut from its point is the platform (tokens.ts), and no initial. */
const isAbbreviated = perLexeme(
  ({ text, lower }) =>
    (/^\p{Lu}$/u.test(text) && text !== 'X') || (ABBREVIATIONS.has(lower) && !(text === lower && WORDS_TOO.has(lower))),
);

/** "…?" Clinton asked: the sentence goes on behind the marks. Behind a full stop only what says no more than that. */
function reportFollows(words: Token[], i: number, last: number, stopped = false): boolean {
  let j = i;
  while (j < i + 4 && j < last && /PROPN|PRON|DET|NOUN/.test(words[j]!.pos)) j++;
  if (j === i || j >= last) return false;
  const { lemma, pos } = words[j]!;
  if ((pos !== 'VERB' && pos !== 'AUX') || !REPORTING.has(lemma)) return false;
  if (j + 1 >= last) return true;
  return stopped ? isStop(words[j + 1]!.lexeme) || words[j + 1]!.pos === 'ADP' : words[j + 1]!.lexeme.lower !== 'that';
}
