// The stretches of a text between blanks, and the words that each is cut into, which do not depend on its neighbours. Nearly
// every stretch of an article has been met before ("the", "said,"): it is cut once and then looked up.
import { type Lexeme, newLexeme, vocabularyGeneration } from './lexemes.ts';
import { eventOf } from './pos-machines.ts';
import { loadWink, type Wink, type WinkWord } from './wink.ts';

/** A word without its neighbours: what the machines see of it, and its lexemes. */
export interface Spelling {
  readonly word: WinkWord;
  readonly event: number;
  /** By number of the part of speech. */
  readonly lexemes: (Lexeme | undefined)[];
  /** The spelling of the same letters that was met before it. */
  readonly next: Spelling | undefined;
}

/** A stretch without blanks, cut: its words and where in it each begins. */
export interface Unit {
  readonly spellings: readonly Spelling[];
  readonly offsets: readonly number[];
}

/** As many are remembered, some 20 MB; then all are forgotten, so that a service that reads for months does not grow. */
const MOST_UNITS = 100_000;
/** wink-nlp knows some 88,000 spellings and keeps whatever it cuts off; past this many it is loaded anew. */
const MOST_SPELLINGS = 250_000;

let wink: Wink | null = null;
const units = new Map<string, Unit>();
/** By letters, so that units share them. */
const spellings = new Map<string, Spelling>();
let generation = -1;

/** To be called before a text: forgets what has become too much. What was handed out before stays right. */
export function tidyUnits(): void {
  if (units.size > MOST_UNITS || (wink && wink.size() > MOST_SPELLINGS)) {
    units.clear();
    spellings.clear();
    wink = null;
  }
  if (generation === vocabularyGeneration()) return;
  generation = vocabularyGeneration();
  for (const first of spellings.values()) {
    for (let known: Spelling | undefined = first; known; known = known.next) known.lexemes.fill(undefined);
  }
}

/** The words of a stretch without blanks, of at most some hundred characters: wink-nlp needs seconds for thousands. */
export function unitOf(text: string): Unit {
  let unit = units.get(text);
  if (!unit) {
    unit = cut(text);
    units.set(text, unit);
  }
  return unit;
}

function cut(text: string): Unit {
  wink ??= loadWink();
  const unit = { spellings: [] as Spelling[], offsets: [] as number[] };
  let end = 0;
  for (const word of wink.cut(text)) {
    const offset = text.indexOf(word.text, end);
    // Expansions of contractions may be written otherwise than the text: then only what stands there is a word of it.
    if (word.text === '' || offset < 0) continue;
    unit.spellings.push(spellingOf(word));
    unit.offsets.push(offset);
    end = offset + word.text.length;
  }
  return unit;
}

function spellingOf(word: WinkWord): Spelling {
  const last = spellings.get(word.text);
  for (let known = last; known; known = known.next) if (sameWord(known.word, word)) return known;
  const spelling = { word, event: eventOf(word.pos, word.hint), lexemes: [], next: last };
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
export function lexemeAs({ word, lexemes }: Spelling, pos: number): Lexeme {
  const known = lexemes[pos];
  if (known) return known;
  const name = wink!.posNames[pos]!;
  const lemma = name === 'PUNCT' ? word.text : word.lemmaAs(pos);
  const lexeme = newLexeme(word.text, name, lemma, undefined, word.contracted);
  lexemes[pos] = lexeme;
  return lexeme;
}
