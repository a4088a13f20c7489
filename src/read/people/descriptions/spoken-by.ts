// What the words around a description that speaks tell of whom it means: '“Lim is late,” the mayor told her followers' is
// not said by Lim, and by a woman.
import { verbBehind } from '../words/clause.ts';
import type { Gender } from '../words/lexicon.ts';
import { MARK } from '../words/marks.ts';
import type { NounPhrase } from '../words/noun-phrases.ts';
import { is, isPossessive, isSaying, type Word } from '../words/words.ts';
import type { Scene } from './predication.ts';

/** Words of a quote beside the description in which names are looked for. */
const WORDS_LONG = 80;
/** Words between a quote and who speaks it. */
const BESIDE = 5;

/** Index of the verb of saying that goes with the description; -1 where none does. */
function saysAt(words: Word[], { first, last }: NounPhrase): number {
  // 'a spokesman for the mayor said', 'the mayor’s aide said'
  if (words[first - 1]?.pos === 'ADP' || isPossessive(words[last]) || isPossessive(words[last - 1])) return -1;
  if (isSaying(words[first - 1])) return first - 1;
  const verb = verbBehind(words, last);
  return isSaying(words[verb]) ? verb : -1;
}

/** Whom the words beside a description name: it speaks them, or a spokesman for whom it means, who names them. */
export function namedInWords(scene: Scene, phrase: NounPhrase): { own: number[]; spokenFor: number[] } {
  const { words } = scene.discourse;
  if (words[phrase.first]!.quote >= 0) return NONE;
  if (saysAt(words, phrase) >= 0) return { own: namesBeside(scene, phrase), spokenFor: [] };
  const isSpokenFor = words[phrase.first - 1]?.key === 'for' && is(words[phrase.first - 2], MARK.speaksFor);
  return isSpokenFor ? { own: [], spokenFor: namesBeside(scene, phrase) } : NONE;
}

const NONE = { own: [], spokenFor: [] };

function namesBeside(scene: Scene, phrase: NounPhrase): number[] {
  const { words } = scene.discourse;
  const named: number[] = [];
  look(phrase.first - 1, -1);
  look(phrase.last, 1);
  return named;

  function look(from: number, step: number): void {
    let i = from;
    for (let left = BESIDE; left > 0 && words[i] && words[i]!.quote < 0; left--) i += step;
    const quote = words[i]?.quote ?? -1;
    if (quote < 0 || words[i]!.paragraph !== words[phrase.first]!.paragraph) return;
    for (let left = WORDS_LONG; left > 0 && words[i]?.quote === quote; left--, i += step) {
      const name = words[i]!.capital ? scene.nameAt(i) : null;
      if (name && !/^(?:am|['’]m)$/.test(words[i - 1]?.key ?? '')) named.push(name.member);
    }
  }
}

/** Words behind a description in which a 'his' is its own. */
const OWN_WITHIN = 12;

/** 'The mayor told [her] followers': the gender that it shows by what it owns; null where nothing does. */
export function genderShown(words: Word[], phrase: NounPhrase): Gender | null {
  const { sentence } = words[phrase.head]!;
  if (saysAt(words, phrase) < 0) return null;
  for (let i = phrase.last; i < phrase.last + OWN_WITHIN && words[i]?.sentence === sentence; i++) {
    const word = words[i]!;
    if (word.quote >= 0 || (word.capital && is(word, MARK.given))) return null;
    if (word.key === 'his') return 'male';
    if (word.key === 'her') return /^(?:NOUN|ADJ)$/.test(words[i + 1]?.pos ?? '') ? 'female' : null;
    if (is(word, MARK.female | MARK.male)) return null;
  }
  return null;
}
