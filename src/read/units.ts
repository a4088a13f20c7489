// The stretches of a text between blanks, and the words that each is cut into, which do not depend on its neighbours. Nearly
// every stretch of an article has been met before ("the", "said,"): it is cut once and then looked up.
import { type Lexeme, newLexeme, vocabularyGeneration } from './lexemes.ts';
import { eventOf } from './pos-machines.ts';
import { UnitShelf } from './unit-shelf.ts';
import { loadWink, type Wink, type WinkWord } from './wink.ts';

/** A word without its neighbours, and its lexemes. What each word of a text asks for stands in it, not a step away. */
export class Spelling {
  readonly pos: number;
  /** What the machines see of it. */
  readonly event: number;
  readonly allowed: number;
  readonly contracted: boolean;
  /** As `pos`; the others by number. */
  usual: Lexeme | undefined = undefined;
  others: (Lexeme | undefined)[] = [];
  readonly word: WinkWord;
  /** The spelling of the same letters that was met before it. */
  readonly next: Spelling | undefined;

  constructor(word: WinkWord, next: Spelling | undefined) {
    this.pos = word.pos;
    this.event = eventOf(word.pos, word.hint);
    this.allowed = word.allowed;
    this.contracted = word.contracted;
    this.word = word;
    this.next = next;
  }
}

/** A stretch without blanks, cut: its words and where in it each begins. Most are one word. */
export interface Cut {
  readonly spellings: readonly Spelling[];
  readonly offsets: readonly number[];
}
export type Unit = Spelling | Cut;

/** As many are remembered, some 20 MB; then all are forgotten, so that a service that reads for months does not grow. */
const MOST_UNITS = 100_000;
/** wink-nlp knows some 88,000 spellings and keeps whatever it cuts off; past this many it is loaded anew. */
const MOST_SPELLINGS = 250_000;

let wink: Wink | null = null;
const units = new Map<string, Unit>();
const shelf = new UnitShelf<Unit>();
/** By letters, so that units share them. */
const spellings = new Map<string, Spelling>();
let generation = -1;

/** To be called before a text: forgets what has become too much. What was handed out before stays right. */
export function tidyUnits(): void {
  if (units.size > MOST_UNITS || (wink && wink.size() > MOST_SPELLINGS)) {
    units.clear();
    shelf.clear();
    spellings.clear();
    wink = null;
  }
  if (generation === vocabularyGeneration()) return;
  generation = vocabularyGeneration();
  for (const first of spellings.values()) {
    for (let known: Spelling | undefined = first; known; known = known.next) {
      known.usual = undefined;
      known.others = [];
    }
  }
}

/**
 * The words of the stretch without blanks from `start` to `end`, of at most some hundred characters: wink-nlp needs seconds
 * for thousands. `hash` is that of its letters; see unit-shelf.ts.
 */
export function unitAt(text: string, start: number, end: number, hash: number): Unit {
  return shelf.get(text, start, end, hash) ?? fetchUnit(text, start, end, hash);
}

function fetchUnit(text: string, start: number, end: number, hash: number): Unit {
  const letters = text.slice(start, end);
  const unit = units.get(letters) ?? learn(`${letters} `.slice(0, -1));
  shelf.set(text, start, end, hash, unit);
  return unit;
}

/** `letters` is no part of the article, which would be kept with it. */
function learn(letters: string): Unit {
  const cut = cutUnit(letters);
  const unit = cut.spellings.length === 1 && cut.offsets[0] === 0 ? cut.spellings[0]! : cut;
  units.set(letters, unit);
  return unit;
}

function cutUnit(text: string): Cut {
  wink ??= loadWink();
  const cut = { spellings: [] as Spelling[], offsets: [] as number[] };
  let end = 0;
  for (const word of wink.cut(text)) {
    const offset = text.indexOf(word.text, end);
    // Expansions of contractions may be written otherwise than the text: then only what stands there is a word of it.
    if (word.text === '' || offset < 0) continue;
    cut.spellings.push(spellingOf(word));
    cut.offsets.push(offset);
    end = offset + word.text.length;
  }
  return cut;
}

function spellingOf(word: WinkWord): Spelling {
  const last = spellings.get(word.text);
  for (let known = last; known; known = known.next) if (sameWord(known.word, word)) return known;
  const spelling = new Spelling(word, last);
  spellings.set(word.text, spelling);
  return spelling;
}

const sameWord = (a: WinkWord, b: WinkWord): boolean =>
  a.pos === b.pos &&
  a.hint === b.hint &&
  a.allowed === b.allowed &&
  a.contracted === b.contracted &&
  a.lemma === b.lemma;

/** The lexeme of a spelling as one part of speech, by number. */
export function lexemeAs(spelling: Spelling, pos: number): Lexeme {
  const known = pos === spelling.pos ? spelling.usual : spelling.others[pos];
  if (known) return known;
  const { word } = spelling;
  const name = wink!.posNames[pos]!;
  const lemma = name === 'PUNCT' ? word.text : word.lemmaAs(pos);
  const lexeme = newLexeme(word.text, name, lemma, undefined, word.contracted);
  if (pos === spelling.pos) spelling.usual = lexeme;
  else spelling.others[pos] = lexeme;
  return lexeme;
}
