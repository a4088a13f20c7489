// What a word is to attribution by itself: a verb of reporting, a noun of people, a mark that closes an aside.
import { among, type Lexeme, numberPerLexeme } from '../../lexemes.ts';
import type { Token } from '../../types.ts';
import { NAMING, REPORTING, SAYING, VESSELS } from './cues.ts';
import { type Form, formOf } from './forms.ts';
import { GERMAN_GROUPS, GERMAN_PEOPLE, GROUP_NOUNS, PEOPLE_NOUNS, TIME_NOUNS, TITLE_NOUNS } from './nouns.ts';
import { speechNounOf, verbFormOf, verbKindOf } from './verb-kinds.ts';

/** What attribution asks of a word by itself, worked out once for each. */
export interface Traits {
  /** 3 say, 2 another reporting verb, 1 any other verb, 0 none. */
  verb: 0 | 1 | 2 | 3;
  /** verbKindOf(), verbFormOf(), speechNounOf(). */
  verbKind: number;
  verbForm: number;
  speech: number;
  /** A full verb, no auxiliary. */
  full: boolean;
  /** What kind of word stands beside a phrase or a quote, as one number: the trees split it where they like. */
  neighbour: number;
  opensClause: boolean;
  /** Of a mark that may open an aside the one that closes it. */
  closer: string | undefined;
  /** 1 a time, 2 a group or a text, 3 people. */
  noun: 0 | 1 | 2 | 3;
  /** Begins a phrase that is no subject: "him", "dem". */
  oblique: boolean;
  /** Says that marks near it hold a title or a term. */
  titles: boolean;
  /** 1 I and my, 2 we and you. */
  self: 0 | 1 | 2;
  /** A form of "be", "werden": what follows may be passive. */
  passive: boolean;
  capital: boolean;
  according: boolean;
  /** See shootsBack. */
  shot: boolean;
  plural: boolean;
  /** What it can be in a phrase. */
  form: Form;
}

/** Traits.noun of people. */
export const PEOPLE = 3;

/** Many words have the same traits: of each kind there is one, and they are so few that they stay in the processor's cache. */
const kinds: Traits[] = [];
const numbers = new Map<string, number>();
const kindOf = numberPerLexeme(lexeme => {
  const traits = read(lexeme);
  const key = JSON.stringify(traits);
  const number = numbers.get(key) ?? kinds.push(traits) - 1;
  numbers.set(key, number);
  return number;
});
export const traitsOf = (lexeme: Lexeme): Traits => kinds[kindOf(lexeme)]!;

function read(lexeme: Lexeme): Traits {
  const verb = verbOf(lexeme);
  const { lemma } = lexeme;
  return {
    verb,
    full: lexeme.pos === 'VERB',
    opensClause: opensClause(lexeme),
    shot: lexeme.lower === 'shot',
    form: formOf(lexeme),
    verbKind: verbKindOf(lemma, verb),
    verbForm: verbFormOf(lexeme.lower, verb),
    speech: speechNounOf(lemma, lexeme.pos),
    neighbour: neighbourOf(lexeme, verb),
    closer: CLOSERS.get(lexeme.text),
    noun: nounOf(lexeme),
    oblique: isOblique(lexeme),
    titles: TITLE_NOUNS.has(lemma),
    self: isI(lexeme) ? 1 : isWeOrYou(lexeme) ? 2 : 0,
    passive: isPassive(lexeme),
    capital: lexeme.capital,
    according: lexeme.lower === 'according',
    plural: lexeme.lower.endsWith('s') && lemma !== lexeme.lower,
  };
}

/** 'Quill shot back': a verb that is tagged as a noun. `traits`: of the tokens, known at `t`. */
export const shootsBack = (tokens: Token[], traits: (Traits | undefined)[], t: number): boolean =>
  traits[t]!.shot && tokens[t + 1]?.lexeme.lower === 'back';

/** 3 say, 2 another reporting verb, 1 any other verb, 0 none. */
export const verbClass = (token: Token | undefined): number => (token ? traitsOf(token.lexeme).verb : 0);

/** Traits.neighbour; 0 for no word. */
export const neighbour = (token: Token | undefined): number => (token ? traitsOf(token.lexeme).neighbour : 0);

function verbOf({ pos, lemma, text }: Lexeme): Traits['verb'] {
  const verb = pos === 'VERB' || pos === 'AUX';
  if (!verb && pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'ADV') return 0;
  if (SAYING.has(lemma)) return verb || /(?:ed|s)$|^(?:said|told|wrote)$/.test(text) ? 3 : 0;
  if (!verb) return 0;
  return REPORTING.has(lemma) ? 2 : 1;
}

const NEIGHBOURS: Record<string, number> = {
  ',': 1,
  ':': 2,
  ...Object.fromEntries(['that', 'dass', 'daß'].map(word => [word, 3])),
  '.': 9,
  ...Object.fromEntries(['—', '–', '―'].map(word => [word, 10])),
  '(': 11,
  '-': 12,
  '“': 13,
  ...Object.fromEntries(["'s", '’s', "'", '’'].map(word => [word, 14])),
  ...Object.fromEntries(['by', 'von', 'laut', 'zufolge'].map(word => [word, 24])),
  ...Object.fromEntries(['as', 'als', 'wie'].map(word => [word, 25])),
  ...Object.fromEntries(['a', 'an', 'ein', 'eine', 'einen', 'einem', 'einer'].map(word => [word, 26])),
  ...Object.fromEntries(['his', 'her', 'their', 'its', 'sein', 'seine', 'ihre'].map(word => [word, 27])),
  ...Object.fromEntries(['to', 'zu'].map(word => [word, 28])),
  so: 32,
  ...Object.fromEntries(['of', 'for', 'with'].map(word => [word, 29])),
  ...Object.fromEntries(['is', 'was', 'are', 'were', 'be', 'ist', 'war'].map(word => [word, 31])),
};
const NAMES = 30;
const BY_POS: Record<string, number> = {
  ADP: 7,
  PART: 7,
  DET: 8,
  CCONJ: 15,
  SCONJ: 16,
  PRON: 17,
  PROPN: 18,
  NOUN: 19,
  ADJ: 21,
  ADV: 22,
};

function nounOf({ lower, pos }: Lexeme): Traits['noun'] {
  if (TIME_NOUNS.has(lower)) return 1;
  if (PEOPLE_NOUNS.has(lower)) return PEOPLE;
  if (GROUP_NOUNS.has(lower)) return 2;
  if (pos !== 'NOUN' && pos !== 'PROPN') return 0;
  return GERMAN_PEOPLE.test(lower) ? PEOPLE : GERMAN_GROUPS.test(lower) ? 2 : 0;
}

function neighbourOf({ lower, lemma, pos }: Lexeme, verb: number): number {
  const known = NEIGHBOURS[lower];
  if (typeof known === 'number') return known;
  if (verb > 0) return NAMING.has(lemma) ? NAMES : 3 + verb;
  if (pos === 'NOUN' && VESSELS.has(lemma)) return 20;
  return BY_POS[pos] ?? 23;
}

const CLOSERS = new Map([
  [',', ','],
  ['(', ')'],
  ['—', '—'],
  ['–', '–'],
  ['-', '-'],
]);
/** Traits.neighbour of a comma. */
export const COMMA = NEIGHBOURS[',']!;

/** Whether a word begins another clause. */
const opensClause = among('; : — – who which that but and while because when after as', 'text');
const isI = among("i i'm my me myself mine ich mich mir mein meine");
const isWeOrYou = among('we our us you your ourselves wir uns unser unsere ihr euch');
const isOblique = among(
  `him them me us whom den dem des einem einen eines seinem seinen seines ihrem ihren ihres diesem diesen dieses ihm ihn
  ihnen deren dessen keinem keinen uns mir mich`,
);
const isPassive = among('be is was are were been being am wird wurde wurden werden worden');

/** Of whom the pronoun of a subject speaks. */
export const GENDER_OF: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['he', 'male'],
  ['she', 'female'],
]);
