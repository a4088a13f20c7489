import { REPORTING } from './attribution/cues.ts';
import { pairMarks } from './quotes/marks.ts';
import type { Sentence, Span, Token } from './types.ts';

/** Words whose point ends no sentence; wink-nlp keeps most of them whole, these it splits. */
const ABBREVIATIONS = new Set(
  `mr mrs ms dr prof rep reps sen sens gov gen lt col sgt capt cpl maj adm hon rev fr st ste sr jr no nos vs etc inc ltd
  corp co dept dist est fig jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn
  tex vt va wash wis wyo d r ph ed approx ave blvd bros u.s u.k u.n e.g i.e a.m p.m ca bzw usw z.b d.h bspw nr str art abs
  mio mrd ggf vgl hrsg geb gest evtl inkl sog`.split(/\s+/),
);
/** After these a capital does begin a sentence more often than not. */
const MAY_END = new Set(['u.s', 'u.k', 'u.n', 'a.m', 'p.m', 'etc', 'inc', 'ltd', 'corp', 'co', 'jr', 'sr', 'no']);
/** A quote longer than this is split like any other text. */
const LONGEST_QUOTE = 1500;
const END = /^[.!?…]+$|^。$|^！$|^？$/;
const TRAILING = /^["“”»’'›)\]」』]+$/;

/**
 * Sentences of every paragraph; the tokens are told their places. The words between two marks of a paragraph are
 * never cut, so that a quote and the clause that reports it stand in one sentence.
 */
export function splitSentences(text: string, paragraphs: Span[], tokens: Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  for (const [paragraph, span] of paragraphs.entries()) {
    const first = at;
    while (at < tokens.length && tokens[at]!.start < span.end) at++;
    const words = tokens.slice(first, at);
    for (const [from, to] of cut(text, span, words)) {
      const sentence = sentences.length;
      const [start, end] = [words[from]!.start, words[to - 1]!.end];
      sentences.push({ start, end, paragraph, first: first + from, last: first + to });
      for (let i = from; i < to; i++) {
        words[i]!.sentence = sentence;
        words[i]!.paragraph = paragraph;
      }
    }
  }
  return sentences;
}

function* cut(text: string, paragraph: Span, words: Token[]): Generator<[number, number]> {
  const quoted = pairMarks(text, paragraph).filter(pair => pair.closed && pair.close - pair.open <= LONGEST_QUOTE);
  let [from, q] = [0, 0];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    while (q < quoted.length && quoted[q]!.close <= word.start) q++;
    const inside = q < quoted.length && word.start >= quoted[q]!.open && word.end < quoted[q]!.close;
    if (inside || !endsHere(words, i)) continue;
    yield [from, i + 1];
    from = i + 1;
  }
  if (from < words.length) yield [from, words.length];
}

/** Quick look: most words end in an ASCII letter, and no sentence ends there. */
function endsInLetter(word: string): boolean {
  const code = word.charCodeAt(word.length - 1) | 0x20;
  return code >= 0x61 && code <= 0x7a;
}

/** Whether a sentence ends with words[i]: its last token, closing marks and brackets included. */
function endsHere(words: Token[], i: number): boolean {
  const next = words[i + 1];
  if (!next || endsInLetter(words[i]!.text)) return false;
  let j = i;
  while (j >= 0 && TRAILING.test(words[j]!.text) && words[j]!.start === words[j - 1]?.end) j--;
  const stop = words[j]!;
  if (TRAILING.test(next.text) && next.start === words[i]!.end) return false;
  const abbreviated = /\.$/.test(stop.text) && stop.text.length > 1 ? stop.text.slice(0, -1).toLowerCase() : null;
  if (!END.test(stop.text) && !(abbreviated && j < i) && !(abbreviated && MAY_END.has(abbreviated))) return false;
  if (next.start === words[i]!.end && /^[\p{L}\p{N}]/u.test(next.text) && stop.text === '.') return false;
  if (/^\p{Ll}/u.test(next.text) || /^[,;:)]/.test(next.text)) return false;
  if (abbreviated && j === i) return /^\p{Lu}/u.test(next.text) && /DET|PRON|ADP|SCONJ|CCONJ|ADV/.test(next.pos);
  const before = words[j - 1];
  if (stop.text === '.' && before && before.end === stop.start && isAbbreviation(before.text)) return false;
  if (j < i && reportFollows(words, i + 1)) return false;
  return true;
}

const isAbbreviation = (word: string) => /^\p{Lu}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase());

/** "…?" Clinton asked: the sentence goes on behind the marks. */
function reportFollows(words: Token[], i: number): boolean {
  let j = i;
  while (j < i + 4 && j < words.length && /PROPN|PRON|DET|NOUN/.test(words[j]!.pos)) j++;
  const verb = words[j];
  return (
    j > i &&
    !!verb &&
    (verb.pos === 'VERB' || verb.pos === 'AUX') &&
    REPORTING.has(verb.lemma) &&
    !/^that$/i.test(words[j + 1]?.text ?? '')
  );
}
