// The noun phrases and pronouns of a text that could be sources.
import { among } from '../../lexemes.ts';
import type { Doc, Span, Token } from '../../types.ts';
import type { PhraseKind } from './forms.ts';
import { shootsBack, type Traits } from './words.ts';

/** A noun phrase or pronoun that could be a source. Token indexes, last exclusive. */
export interface Phrase extends Span {
  first: number;
  last: number;
  /** Index of the head word. */
  head: number;
  kind: PhraseKind;
  /** The possessor inside a longer phrase: "Quill" of "Quill's doctor". */
  owner: boolean;
}

/** The words of an article; traits are known in the sentences that may hold a source, and near them. */
interface Words {
  tokens: Token[];
  traits: (Traits | undefined)[];
  german: boolean;
}

/** The phrases of the sentences that `near` marks, in order of start; one pass. */
export function findPhrases({ tokens, sentences, lang }: Doc, traits: Words['traits'], near: Uint8Array): Phrase[] {
  const words = { tokens, traits, german: lang === 'de' };
  const phrases: Phrase[] = [];
  for (let s = 0; s < sentences.length; s++) {
    if (near[s] === 0) continue;
    const { first, last: end } = sentences[s]!;
    for (let i = first; i < end; ) {
      const last = traits[i]!.form.mayOpen ? phraseEnd(words, i, first, end) : i;
      if (last > i) add(words, phrases, i, last);
      i = Math.max(last, i + 1);
    }
  }
  return phrases;
}

function add(words: Words, phrases: Phrase[], first: number, last: number): void {
  const { traits } = words;
  // "his campaign": the possessor may be the source by itself.
  const pronoun = last - first > 1 ? traits[first]!.form.pronoun : undefined;
  if (pronoun === 'possessive' || pronoun === 'he-she') {
    phrases.push(build(words, first, first + 1, 'possessive', true));
  }
  for (let i = first + 1; i < last - 1; i++) {
    if (traits[i]!.form.genitive) phrases.push(build(words, first, i, kindOf(words, first, i), true));
  }
  const end = traits[last - 1]!.form.genitive ? last - 1 : last;
  if (end > first) phrases.push(build(words, first, end, kindOf(words, first, end), end < last));
}

function build({ tokens }: Words, first: number, last: number, kind: PhraseKind, owner: boolean): Phrase {
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end, first, last, head: last - 1, kind, owner };
}

function isNameLike({ tokens, traits }: Words, i: number): boolean {
  const { name } = traits[i]!.form;
  if (name !== 1) return name === 2;
  const token = tokens[i]!;
  const initial = tokens[i - 1]?.sentence !== token.sentence || traits[i - 1]!.form.initial;
  if (!initial) return true;
  const next = tokens[i + 1]?.pos;
  return token.pos !== 'ADV' && (next === 'VERB' || next === 'AUX' || next === 'PROPN');
}

const LONGEST = 14;

/** End of the phrase that starts at token i; i itself where none does. */
function phraseEnd(words: Words, i: number, first: number, end: number): number {
  const { traits } = words;
  const { pronoun, opens, alone } = traits[i]!.form;
  if (isBeforeArticle(words, i)) return i;
  if (pronoun && !opens) return i + 1;
  if (shootsBack(words.tokens, traits, i)) return i;
  let [at, head] = [opens ? i + 1 : i, -1];
  for (const reach = Math.min(end, i + LONGEST); at < reach; at++) {
    const { noun, genitive, modifies } = traits[at]!.form;
    if (noun || isNameLike(words, at)) {
      if (head >= 0 && head === at - 1 && isVerbAfterName(words, at)) break;
      head = at;
    } else if (genitive && head === at - 1) head = at;
    else if (!modifies && !hyphenated(words, at, first, end) && !isBeforeHyphen(words, at, end)) break;
  }
  if (head >= 0) return head + 1;
  if (pronoun) return i + 1;
  return alone ? (at > i ? at : i + 1) : i;
}

/** 'Half an hour', 'both the men': it belongs to what follows, whatever it is tagged as. */
const isBeforeArticle = ({ tokens }: Words, i: number): boolean =>
  isPredeterminer(tokens[i]!.lexeme) && tokens[i + 1]?.pos === 'DET';
const isPredeterminer = among('half both all twice such quite many');

/** "Quill notes that …": a verb of saying that was tagged as a noun. */
function isVerbAfterName({ tokens, traits }: Words, at: number): boolean {
  if (shootsBack(tokens, traits, at)) return true;
  if (traits[at]!.verb !== 3 || tokens[at]!.pos !== 'NOUN' || traits[at - 1]!.form.name !== 2) return false;
  const next = tokens[at + 1]?.pos;
  return next !== 'NOUN' && next !== 'PROPN';
}

/** The hyphen inside "warm-up", and what is glued to it. */
function hyphenated({ tokens, traits }: Words, at: number, first: number, end: number): boolean {
  const hyphen = traits[at]!.form.hyphen ? at : at - 1;
  if (hyphen <= first || hyphen + 1 >= end || !traits[hyphen]!.form.hyphen) return false;
  const { start, end: behind } = tokens[hyphen]!;
  return tokens[hyphen - 1]!.end === start && tokens[hyphen + 1]!.start === behind;
}

/** 'the [now]-deleted post' */
function isBeforeHyphen({ tokens, traits }: Words, at: number, end: number): boolean {
  if (tokens[at]!.pos !== 'ADV' || at + 1 >= end || !traits[at + 1]!.form.hyphen) return false;
  return tokens[at]!.end === tokens[at + 1]!.start;
}

function kindOf(words: Words, first: number, last: number): PhraseKind {
  const { pronoun, kind } = words.traits[first]!.form;
  if (last - first === 1 && pronoun) return pronoun;
  // German nouns all have capitals; its tagger has told the names.
  const isName = words.german ? words.traits[last - 1]!.form.name === 2 : isNameLike(words, last - 1);
  return isName ? 'name' : kind;
}
