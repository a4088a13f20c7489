// Names that head a section by standing alone in their paragraph.
import { MARK } from '../words/marks.ts';
import { is, type Word } from '../words/words.ts';
import type { NameSpan } from './name-span.ts';

/** A name of two words or three that is a paragraph by itself heads what is told of whoever bears it. */
export function isHeading(words: Word[], { core, first, last }: NameSpan): boolean {
  const { paragraph } = words[first]!;
  const alone = words[first - 1]?.paragraph !== paragraph && words[last]?.paragraph !== paragraph;
  if (!alone || last - core < 2 || last - core > 3) return false;
  return !is(words[core], MARK.shouting) || is(words[core], MARK.given) || !opensOnAnother(words, core, last);
}

/** Words that open what stands beneath a heading. */
const OPENING = 8;

/** 'BRAVEST EXIT' heads what is told of others, if that opens on another name: 'Ada Quill, late of …' */
function opensOnAnother(words: Word[], core: number, last: number): boolean {
  for (let i = last; i < last + OPENING && words[i + 1]?.sentence === words[last]!.sentence; i++) {
    const [word, next] = [words[i]!, words[i + 1]!];
    if (!word.capital || !next.capital || !next.spaced || is(word, MARK.function)) continue;
    return word.key !== words[core]!.key && next.key !== words[last - 1]!.key;
  }
  return false;
}
