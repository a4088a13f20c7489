// The stretches of a text between blanks, and the words that each is cut into, which do not depend on its neighbours. Nearly
// every stretch of an article has been met before ("the", "said,"): it is cut once and then looked up.
import { vocabularyGeneration } from './lexemes.ts';
import { doubled, Spellings } from './spellings.ts';
import { UnitShelf } from './unit-shelf.ts';
import { loadWink, type Wink, type WinkWord } from './wink.ts';

/** As many are remembered, some 20 MB; then all are forgotten, so that a service that reads for months does not grow. */
const MOST_UNITS = 100_000;
/** wink-nlp knows some 88,000 spellings and keeps whatever it cuts off; past this many it is loaded anew. */
const MOST_SPELLINGS = 250_000;

let wink: Wink | null = null;
/**
 * The unit of a stretch is a number. Most are one word: twice the number of its spelling. Of the others half of it, rounded
 * down, is where their words stand in `cuts`: how many, and for each its spelling and where in the stretch it begins.
 */
const units = new Map<string, number>();
const shelf = new UnitShelf();
let cuts = new Int32Array(1024);
let cutsEnd = 0;
let spellings = new Spellings();
let generation = -1;

/** What a text is tagged with. What was handed out for the texts before stays right. */
export interface Vocabulary {
  spellings: Spellings;
  /** The names of the parts of speech, by number. */
  posNames: readonly string[];
}

/** To be called before a text: forgets what has become too much. */
export function tidyUnits(): Vocabulary {
  if (units.size > MOST_UNITS || (wink && wink.size() > MOST_SPELLINGS)) {
    units.clear();
    shelf.clear();
    spellings = new Spellings();
    cutsEnd = 0;
    wink = null;
  }
  if (generation !== vocabularyGeneration()) {
    generation = vocabularyGeneration();
    spellings.forgetLexemes();
  }
  wink ??= loadWink();
  return { spellings, posNames: wink.posNames };
}

/** The words of a text by the numbers of their spellings, and where each begins; written over by the next text. */
export class Words {
  spellings = new Int32Array(4096);
  starts = new Int32Array(4096);
  length = 0;
  /** The stretches that were never met, of which there are no words yet. */
  unknown: string[] = [];

  clear(): void {
    this.length = 0;
    this.unknown = [];
  }

  add(spelling: number, start: number): void {
    if (this.length === this.starts.length) {
      this.spellings = doubled(this.spellings);
      this.starts = doubled(this.starts);
    }
    this.spellings[this.length] = spelling;
    this.starts[this.length++] = start;
  }
}

/**
 * Adds the words of the stretch without blanks from `start` to `end`, of at most some hundred characters: wink-nlp needs
 * seconds for thousands. `hash` is that of its letters; see unit-shelf.ts.
 */
export function addUnit(words: Words, text: string, start: number, end: number, hash: number): void {
  const shelved = shelf.get(text, start, end, hash);
  const unit = shelved >= 0 ? shelved : fetchUnit(words, text, start, end, hash);
  if ((unit & 1) === 0) {
    words.add(unit >> 1, start);
    return;
  }
  const first = (unit >> 1) + 1;
  const last = first + 2 * cuts[first - 1]!;
  for (let at = first; at < last; at += 2) words.add(cuts[at]!, start + cuts[at + 1]!);
}

/** Stands for the unit of a stretch that was never met. */
const UNKNOWN = 0;

function fetchUnit({ unknown }: Words, text: string, start: number, end: number, hash: number): number {
  const letters = text.slice(start, end);
  const unit = units.get(letters);
  if (unit !== undefined) shelf.set(text, start, end, hash, unit);
  else unknown.push(letters);
  return unit ?? UNKNOWN;
}

/**
 * A word in plain letters with the marks that are commonest around it; at most so long that wink-nlp takes it in one piece.
 * Of what it adds to its memory only the word itself could be part of another such stretch.
 */
const PLAIN = /^["“‘(]?([A-Za-z]{1,30})(?:[’']s|[,.;:?!]?["”’)]?)$/;

/** Cuts the stretches for good. An article brings dozens, most in plain letters: of each word one is cut with the others. */
export function learnAll(stretches: readonly string[]): void {
  const together = new Map<string, string>();
  const alone: string[] = [];
  for (const stretch of new Set(stretches)) {
    // What is learned must be no part of the article, which would be kept with it.
    const letters = `${stretch} `.slice(0, -1);
    const word = PLAIN.exec(letters)?.[1]?.toLowerCase();
    if (word === undefined || together.has(word)) alone.push(letters);
    else together.set(word, letters);
  }
  const plain = [...together.values()];
  const cut = wink!.cutAll(plain) ?? plain.map(letters => wink!.cut(letters));
  for (const [i, letters] of plain.entries()) learn(letters, cut[i]!);
  for (const letters of alone) learn(letters, wink!.cut(letters));
}

function learn(letters: string, words: WinkWord[]): void {
  const [first, ...others] = partsOf(letters, words);
  const isWord = first !== undefined && others.length === 0 && first.offset === 0;
  const unit = isWord ? first.spelling * 2 : keepCut(first ? [first, ...others] : []) * 2 + 1;
  units.set(letters, unit);
}

interface Part {
  spelling: number;
  offset: number;
}

function keepCut(parts: Part[]): number {
  while (cutsEnd + 1 + 2 * parts.length > cuts.length) cuts = doubled(cuts);
  const at = cutsEnd;
  cuts[cutsEnd++] = parts.length;
  for (const { spelling, offset } of parts) {
    cuts[cutsEnd++] = spelling;
    cuts[cutsEnd++] = offset;
  }
  return at;
}

function partsOf(text: string, words: WinkWord[]): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const word of words) {
    const offset = text.indexOf(word.text, end);
    // Expansions of contractions may be written otherwise than the text: then only what stands there is a word of it.
    if (word.text === '' || offset < 0) continue;
    parts.push({ spelling: spellings.numberOf(word), offset });
    end = offset + word.text.length;
  }
  return parts;
}
