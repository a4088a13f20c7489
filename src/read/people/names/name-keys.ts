// What a name is looked up by, and whether one word that is a place's too is somebody's.
import { verbBehind } from '../words/clause.ts';
import { HUMAN_VERBS, PARTICLES } from '../words/lexicon.ts';
import { foldedOf, MARK } from '../words/marks.ts';
import { is, isSaying, type Word } from '../words/words.ts';
import type { NameSpan } from './name-span.ts';

/** Folded words of the name proper. Hyphens part them, so that each half of a double name can be found. */
export function partsOf(words: Word[], { core, last }: NameSpan): string[] {
  const kept: string[] = [];
  for (let i = core; i < last; i++) {
    const word = words[i]!;
    if (is(word, MARK.suffix) || (i < last - 1 && ((is(word, MARK.style) && kept.length === 0) || word.key === 'the')))
      continue;
    for (const part of foldedOf(word.lexeme)) kept.push(part);
  }
  return kept;
}

/**
 * Under which names a member may be looked up: every tail ('quintanilla webb', 'webb'), the first name, and the surname
 * that another follows with a particle ('cortés' of Ana Cortés de Luna).
 */
export function keysOf(parts: string[]): string[] {
  const double = parts.filter((_, i) => i > 0 && PARTICLES.has(parts[i + 1] ?? ''));
  return [...parts.map((_, i) => parts.slice(i).join(' ')), parts[0]!, ...double];
}

/** The first two of three ('molly mae' of Molly-Mae Quill), and what stands amid them: a surname that another follows. */
export const innerKeysOf = (parts: string[]): string[] =>
  parts.length === 3 ? [parts.slice(0, 2).join(' '), ...(parts[1]!.length > 2 ? [parts[1]!] : [])] : [];

/** 'Ada Quill Hammers [Lim]' heads what is told in capitals: only the words around it tell that a name is over. */
export const isSure = (words: Word[], { first, last }: NameSpan): boolean =>
  !words[first]!.opens ||
  /^(?:AUX|VERB)$/.test(words[last]?.pos ?? '') ||
  /^(?:,|and|&|\()$/.test(words[last]?.text ?? '');

/** 'Brooklyn wrote', 'said Brooklyn': no place, if somebody is called so. */
export function isDoing(words: Word[], { first, last }: NameSpan): boolean {
  const verb = words[verbBehind(words, last)];
  const before = words[first - 1];
  return HUMAN_VERBS.has(verb?.lemma ?? '') || (isSaying(before) && before!.sentence === words[first]!.sentence);
}
