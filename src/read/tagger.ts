// Words with part of speech and lemma, the same that wink-nlp finds, from its model's data; several times as fast, since
// each stretch between blanks is cut once for all texts and the machines run over integers: docs/decisions/tagger.md.
import type { Lexeme } from './lexemes.ts';
import { mendTags } from './pos-machines.ts';
import { eventIn, isContracted, posOf, type Spellings } from './spellings.ts';
import { addToHash } from './unit-shelf.ts';
import { addUnit, learnAll, tidyUnits, Words } from './units.ts';

/** Characters without a blank that are still cut as one: beyond this wink-nlp's time grows faster than a word. */
const LONGEST_UNIT = 100;

/** The words of a text in order, those of line ends (part of speech SPACE) included, and where each begins. */
interface Tagged {
  lexemes: Lexeme[];
  starts: Int32Array;
}

/** One pass, linear in the length of the text, whatever it is. */
export function tag(text: string): Tagged {
  const { spellings, posNames } = tidyUnits();
  cutText(text);
  if (words.unknown.length > 0) {
    learnAll(words.unknown);
    cutText(text);
  }
  const { length } = words;
  const pos = tagWords(spellings, words);
  const lexemes = new Array<Lexeme>(length);
  for (let i = 0; i < length; i++) lexemes[i] = spellings.lexemeAs(words.spellings[i]!, pos[i]!, posNames);
  return { lexemes, starts: words.starts.slice(0, length) };
}

/** Of the text that is being tagged: made once, since to let it grow anew takes thrice its memory. */
const words = new Words();

function cutText(text: string): void {
  words.clear();
  const { length } = text;
  for (let start = 0; start < length; ) {
    const first = text.charCodeAt(start);
    const kind = kindOf(first);
    let end = start + 1;
    let hash = addToHash(0, first);
    for (; end < length && end - start < LONGEST_UNIT; end++) {
      const code = text.charCodeAt(end);
      if (kindOf(code) !== kind) break;
      hash = addToHash(hash, code);
    }
    if (end - start === LONGEST_UNIT && cutsPair(text, end)) end++;
    if (kind !== BLANK) addUnit(words, text, start, end, hash);
    start = end;
  }
}

const cutsPair = (text: string, at: number): boolean => text.codePointAt(at - 1)! > 0xffff;

/** The blanks and line ends that wink-nlp divides a text by; a run of line ends is a word. */
const [WORD, LINE_END, BLANK] = [0, 1, 2];
const OTHER_BLANKS = new Set(
  '\u00a0\u2002\u2003\u2004\u2005\u2009\u200a\u202f\u205f'.split('').map(blank => blank.charCodeAt(0)),
);

function kindOf(code: number): number {
  if (code > 0x20) return code < 0xa0 || !OTHER_BLANKS.has(code) ? WORD : BLANK;
  if (code === 0x20) return BLANK;
  return code === 0x0a || code === 0x0d || code === 0x09 ? LINE_END : WORD;
}

/** Parts of speech by number; a contraction's parts keep the only one they have. */
function tagWords({ looks, allowed }: Spellings, { spellings, length }: Words): Uint8Array {
  const [pos, events] = [new Uint8Array(length), new Uint8Array(length)];
  const contracted: number[] = [];
  for (let i = 0; i < length; i++) {
    const look = looks[spellings[i]!]!;
    pos[i] = posOf(look);
    events[i] = eventIn(look);
    if (isContracted(look)) contracted.push(i);
  }
  mendTags({ length, pos, events, allowed: at => allowed[spellings[at]!]! });
  for (const i of contracted) pos[i] = posOf(looks[spellings[i]!]!);
  return pos;
}
