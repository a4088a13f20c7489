import { among, perLexeme } from '../lexemes.ts';
import type { Doc, Span, Token } from '../types.ts';
import { traitsOf } from './words.ts';

export type PhraseKind =
  | 'name'
  | 'he-she'
  | 'they'
  | 'it'
  | 'i-we-you'
  | 'relative'
  | 'quantity'
  | 'definite'
  | 'indefinite'
  | 'bare'
  | 'possessive';

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

const PRONOUNS = new Map<string, PhraseKind>();
for (const [kind, list] of [
  ['he-she', 'he she him her himself herself er sie ihm ihn'],
  ['they', 'they them themselves those'],
  ['it', 'it itself es'],
  ['i-we-you', 'i we you me us ich wir man'],
  ['relative', 'who which that'],
  ['quantity', 'one some many others someone everyone another both several most few somebody everybody others'],
  ['possessive', 'his hers its their my our your sein seine seinem seiner ihre ihrem ihrer'],
] as const) {
  for (const word of list.split(' ')) PRONOUNS.set(word, kind);
}
const FUNCTION = new Set('DET PRON ADP CCONJ SCONJ AUX PART INTJ PUNCT SYM NUM'.split(' '));
const NOT_NAMES = among(
  `But And So Then Now Still Also However While When If As After Before In On At Yes No Not Asked Speaking According
  Today Yesterday There Here Just Even Only Instead Meanwhile Later Earlier Once Perhaps Maybe Indeed Thus Yet Though
  Although Because Since Until Like Unlike Citing Calling Noting`,
  'text',
);
const DEFINITE = among('the this that these those der die das den dem des dieser diese');
const INDEFINITE = among(
  'a an another one some several many any no each every ein eine einer einem mehrere einige viele',
);
/** Determiners that ask or lead a clause: "what aide Ada Quill called". */
const ASKING = among('what whatever whichever whose');

/** What a word can be in a phrase, by itself. */
interface Form {
  /** No phrase begins with a verb or a preposition in small letters, unless it is "that". */
  mayOpen: boolean;
  pronoun: PhraseKind | undefined;
  genitive: boolean;
  noun: boolean;
  /** Goes on with a phrase, its head not met yet. */
  modifies: boolean;
  /** 2 a name wherever it stands, 1 if what stands around it allows, 0 not. */
  name: 0 | 1 | 2;
  kind: PhraseKind;
}
const OPENING = new Set('DET PRON ADJ NUM NOUN PROPN'.split(' '));
const formOf = perLexeme((lexeme): Form => {
  const { text, lower, pos } = lexeme;
  const capital = lexeme.capital || text.startsWith('@');
  const pronoun = PRONOUNS.get(lower);
  return {
    mayOpen: (OPENING.has(pos) || capital || PRONOUNS.has(text)) && !ASKING(lexeme),
    pronoun,
    genitive: /^(?:[’']s|[’'])$/.test(text) && pos !== 'AUX',
    noun: pos === 'NOUN' || pos === 'PROPN',
    modifies: pos === 'ADJ' || pos === 'NUM',
    name: !capital ? 0 : pos === 'PROPN' ? 2 : FUNCTION.has(pos) || NOT_NAMES(lexeme) ? 0 : 1,
    kind: DEFINITE(lexeme)
      ? 'definite'
      : INDEFINITE(lexeme)
        ? 'indefinite'
        : pronoun === 'possessive' || lower === 'her'
          ? 'definite'
          : pos === 'NUM'
            ? 'indefinite'
            : 'bare',
  };
});
const form = (token: Token): Form => formOf(token.lexeme);

/** The phrases of the sentences that `near` marks, in order of start; one pass. */
export function findPhrases(doc: Doc, near: Uint8Array): Phrase[] {
  const { tokens } = doc;
  const phrases: Phrase[] = [];
  for (const [s, sentence] of doc.sentences.entries()) {
    if (near[s] === 0) continue;
    for (let i = sentence.first; i < sentence.last; ) {
      const last = form(tokens[i]!).mayOpen ? phraseEnd(tokens, i) : i;
      if (last > i) add(tokens, phrases, i, last, doc.lang === 'de');
      i = Math.max(last, i + 1);
    }
  }
  return phrases;
}

function add(tokens: Token[], phrases: Phrase[], first: number, last: number, german: boolean): void {
  // "his campaign": the possessor may be the source by itself.
  const pronoun = last - first > 1 ? form(tokens[first]!).pronoun : undefined;
  if (pronoun === 'possessive' || pronoun === 'he-she') {
    phrases.push({ ...build(tokens, first, first + 1, true, german), kind: 'possessive' });
  }
  for (let i = first + 1; i < last - 1; i++) {
    if (form(tokens[i]!).genitive) phrases.push(build(tokens, first, i, true, german));
  }
  const end = form(tokens[last - 1]!).genitive ? last - 1 : last;
  if (end > first) phrases.push(build(tokens, first, end, end < last, german));
}

const build = (tokens: Token[], first: number, last: number, owner: boolean, german: boolean): Phrase => ({
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
  first,
  last,
  head: last - 1,
  kind: kindOf(tokens, first, last, german),
  owner,
});

export function isNameLike(tokens: Token[], i: number): boolean {
  const token = tokens[i]!;
  const { name } = form(token);
  if (name !== 1) return name === 2;
  const initial = tokens[i - 1]?.sentence !== token.sentence || OPENERS(tokens[i - 1]!.lexeme);
  if (!initial) return true;
  const next = tokens[i + 1]?.pos;
  return token.pos !== 'ADV' && (next === 'VERB' || next === 'AUX' || next === 'PROPN');
}
const OPENERS = among('" “ ‘ „ « :', 'text');

const LONGEST = 14;

/** End of the phrase that starts at token i; i itself where none does. */
function phraseEnd(tokens: Token[], i: number): number {
  const start = tokens[i]!;
  const { pronoun } = form(start);
  const opens = start.pos === 'DET' || pronoun === 'possessive' || start.lexeme.lower === 'her';
  if (pronoun && !opens) return i + 1;
  let [at, head] = [opens ? i + 1 : i, -1];
  for (; at < tokens.length && at < i + LONGEST && tokens[at]!.sentence === start.sentence; at++) {
    const { noun, genitive, modifies } = form(tokens[at]!);
    if (noun || isNameLike(tokens, at)) {
      if (head === at - 1 && isVerbAfterName(tokens, at)) break;
      head = at;
    } else if (genitive && head === at - 1) head = at;
    else if (!modifies && !hyphenated(tokens, at)) break;
  }
  if (head >= 0) return head + 1;
  if (pronoun) return i + 1;
  // "another said", "14 said"
  return start.pos === 'DET' || start.pos === 'NUM' ? (at > i ? at : i + 1) : i;
}

/** "Quill notes that …": a verb of saying that was tagged as a noun. */
function isVerbAfterName(tokens: Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.pos !== 'NOUN' || traitsOf(token.lexeme).verb !== 3 || form(tokens[at - 1]!).name !== 2) return false;
  const next = tokens[at + 1];
  return !next || !form(next).noun;
}

/** The hyphen inside "warm-up", and what is glued to it. */
function hyphenated(tokens: Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.text === '-') return tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end;
  const before = tokens[at - 1];
  return before?.text === '-' && before.end === token.start && tokens[at - 2]?.end === before.start;
}

function kindOf(tokens: Token[], first: number, last: number, german: boolean): PhraseKind {
  const { pronoun, kind } = form(tokens[first]!);
  if (last - first === 1 && pronoun) return pronoun;
  // German nouns all have capitals; its tagger has told the names.
  const isName = german ? form(tokens[last - 1]!).name === 2 : isNameLike(tokens, last - 1);
  return isName ? 'name' : kind;
}
