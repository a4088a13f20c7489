// What wink-nlp knows of a stretch without blanks: the words that it cuts it into, and what its model says of each word
// without its neighbours. It is asked once for each stretch; see units.ts.
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** A token as wink-nlp keeps it: number of the spelling, place among expansions, lemma and part of speech of an expansion. */
type Raw = [number: number, expansion: number, lemmaAndPos: number, negation: number];
const RAW_SIZE = 4;
const POS_BITS = 20;
/** Below this stand the blanks before a word, above it where a contraction's expansion is kept. */
const EXPANSION = 0xffff;

/** The part of wink-nlp's memory of words that is asked here. */
interface Cache {
  value(number: number): string;
  property(number: number, name: string): number;
  normal(number: number): number;
  nox(expansion: number): number;
  mappedSpelling(number: number): number;
  posOf(number: number): number;
  isMemberPOS(number: number, pos: number): boolean;
}
interface RawDocument {
  tokens: number[];
  cache: Cache;
}
interface Core {
  features: { lexeme: { list: string[]; hash: Record<string, number> }; pos: { list: string[] } };
}
/** The model's parts as wink-nlp calls for them; its own types do not tell. */
interface Model {
  core(): Core;
  pos(): { machines: string[]; transformers: unknown[]; setter(document: RawDocument): void; updater(): void };
  metaCER(): unknown;
}
type Lemma = (token: number, document: RawDocument, addons: unknown) => string;

const theModel = winkModel as unknown as Model;

/** Machines that change parts of speech by the neighbours', as JSON; see pos-machines.ts. */
export const posMachines = (): string[] => theModel.pos().machines;

/** A word and what the model tells of it alone. */
export interface WinkWord {
  readonly text: string;
  /** Number of the likeliest part of speech; cut from a contraction, of the only one. */
  readonly pos: number;
  /** What the machines are to see in the place of its part of speech; 0 for nothing else. */
  readonly hint: number;
  /** The parts of speech that it may have, a bit each. */
  readonly allowed: number;
  readonly contracted: boolean;
  /** The lemma of a contraction's part, by number; else 0. */
  readonly lemma: number;
  /** Its lemma as one part of speech, by number. */
  lemmaAs(pos: number): string;
}

export interface Wink {
  /** The names of the parts of speech, by number. */
  readonly posNames: readonly string[];
  /** How many spellings it knows or has met. */
  size(): number;
  /** Cuts a stretch without blanks, the same way whatever was cut before it. */
  cut(unit: string): WinkWord[];
  /**
   * Cuts many at once, which costs a tenth for each. None may hold what others add to its memory of words: the letters of
   * another, in whatever case. Null if it has divided them otherwise.
   */
  cutAll(units: string[]): WinkWord[][] | null;
}

/** The model writes out this part of itself anew each time it is asked, from what it wrote the last time, ever longer. */
let metaCER: unknown;

/** Loads the model (50 ms). */
export function loadWink(): Wink {
  let core!: Core;
  let document!: RawDocument;
  const setter = (read: RawDocument) => {
    document = read;
  };
  const model: Model = {
    ...theModel,
    core: () => {
      core = theModel.core();
      return core;
    },
    // No machines, and what would write their tags into the document hands it over instead.
    pos: () => ({ machines: [], transformers: [], updater: () => {}, setter }),
    metaCER: () => {
      metaCER ??= theModel.metaCER();
      return metaCER;
    },
  };
  const nlp = winkNLP(model as unknown as typeof winkModel, ['pos']);
  const lemma = nlp.its.lemma as unknown as Lemma;
  const { lexeme, pos } = core.features;
  let known = lexeme.list.length;
  const rawOf = (text: string): Raw[] => {
    nlp.readDoc(text);
    // It would keep each spelling, and cut the same unit otherwise the next time.
    for (; known < lexeme.list.length; known++) delete lexeme.hash[lexeme.list[known]!];
    const { tokens } = document;
    return Array.from(
      { length: tokens.length / RAW_SIZE },
      (_, i) => tokens.slice(i * RAW_SIZE, (i + 1) * RAW_SIZE) as Raw,
    );
  };
  const toWords = (raws: Raw[]) => raws.map(raw => toWord(document.cache, raw, pos.list.length, lemma));
  return {
    posNames: pos.list,
    size: () => lexeme.list.length,
    cut: unit => toWords(rawOf(unit)),
    cutAll(units) {
      const cut: Raw[][] = [];
      for (const raw of rawOf(units.join(' '))) {
        if (cut.length === 0 || (raw[1] & EXPANSION) > 0) cut.push([]);
        cut.at(-1)!.push(raw);
      }
      return cut.length === units.length ? cut.map(toWords) : null;
    },
  };
}

/** Stands for a word that has no part of speech in the model. */
const NOUN = 8;

function toWord(cache: Cache, [number, expansion, lemmaAndPos]: Raw, kinds: number, lemma: Lemma): WinkWord {
  const contracted = expansion > EXPANSION;
  const normal = contracted ? cache.nox(expansion) : cache.normal(number);
  const isWhole = !contracted && cache.property(number, 'isContraction') === 1;
  let allowed = 0;
  for (let pos = 0; pos < kinds; pos++) if (cache.isMemberPOS(normal, pos)) allowed |= 1 << pos;
  const asPos = (pos: number) => [number, expansion, contracted ? lemmaAndPos : pos << POS_BITS, 0];
  return {
    text: cache.value(number),
    pos: contracted ? lemmaAndPos >>> POS_BITS : cache.posOf(cache.mappedSpelling(number)) || NOUN,
    hint: cache.property(number, 'posHint'),
    allowed,
    contracted,
    lemma: contracted ? lemmaAndPos & ((1 << POS_BITS) - 1) : 0,
    // Where it keeps a contraction whole ('cannot.'), it takes the place of its parts for the number of a lemma.
    lemmaAs: pos => (isWhole ? cache.value(normal) : lemma(0, { cache, tokens: asPos(pos) }, winkModel.addons)),
  };
}
