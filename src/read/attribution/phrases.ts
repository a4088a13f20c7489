import type { Doc, Span, Token } from '../types.ts';

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
const NOT_NAMES =
  /^(?:But|And|So|Then|Now|Still|Also|However|While|When|If|As|After|Before|In|On|At|Yes|No|Not|Asked|Speaking|According|Today|Yesterday|There|Here|Just|Even|Only|Instead|Meanwhile|Later|Earlier|Once|Perhaps|Maybe|Indeed|Thus|Yet|Though|Although|Because|Since|Until|Like|Unlike|Citing|Calling|Noting)$/;

/** The phrases of the sentences that `near` marks, in order of start; one pass. */
export function findPhrases(doc: Doc, near: Uint8Array): Phrase[] {
  const { tokens } = doc;
  const phrases: Phrase[] = [];
  for (const [s, sentence] of doc.sentences.entries()) {
    if (near[s] === 0) continue;
    for (let i = sentence.first; i < sentence.last; ) {
      const last = mayOpen(tokens[i]!) ? phraseEnd(tokens, i) : i;
      if (last > i) add(doc, phrases, i, last);
      i = Math.max(last, i + 1);
    }
  }
  return phrases;
}

const OPENING = new Set('DET PRON ADJ NUM NOUN PROPN'.split(' '));
/** Quick look: no phrase begins with a verb or a preposition in small letters, unless it is "that". */
const mayOpen = ({ pos, text }: Token) => OPENING.has(pos) || isCapital(text) || PRONOUNS.has(text);

function add(doc: Doc, phrases: Phrase[], first: number, last: number): void {
  const { tokens } = doc;
  const build = (from: number, to: number, owner: boolean): Phrase => ({
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    first: from,
    last: to,
    head: to - 1,
    kind: kindOf(tokens, from, to),
    owner,
  });
  // "his campaign": the possessor may be the source by itself.
  const pronoun = last - first > 1 ? PRONOUNS.get(lower(tokens[first]!)) : undefined;
  if (pronoun === 'possessive' || pronoun === 'he-she') {
    phrases.push({ ...build(first, first + 1, true), kind: 'possessive' });
  }
  for (let i = first + 1; i < last - 1; i++) {
    if (isGenitive(tokens[i]!)) phrases.push(build(first, i, true));
  }
  const end = isGenitive(tokens[last - 1]!) ? last - 1 : last;
  if (end > first) phrases.push(build(first, end, end < last));
}

const lower = (token: Token) => token.text.toLowerCase();
const isGenitive = ({ text, pos }: Token) =>
  (text === '’s' || text === "'s" || text === '’' || text === "'") && pos !== 'AUX';
const LETTERS = /^[\p{Lu}@]/u;
/** Whether a word begins with a capital or is a handle; ASCII, as nearly all are, without a regular expression. */
function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? (code >= 0x41 && code <= 0x5a) || code === 0x40 : LETTERS.test(word);
}

export function isNameLike(tokens: Token[], i: number): boolean {
  const token = tokens[i]!;
  if (!isCapital(token.text)) return false;
  if (token.pos === 'PROPN') return true;
  if (FUNCTION.has(token.pos) || NOT_NAMES.test(token.text)) return false;
  const initial = tokens[i - 1]?.sentence !== token.sentence || /^["“‘„«:]$/.test(tokens[i - 1]!.text);
  if (!initial) return true;
  const next = tokens[i + 1];
  return !!next && token.pos !== 'ADV' && (next.pos === 'VERB' || next.pos === 'AUX' || next.pos === 'PROPN');
}

/** End of the phrase that starts at token i; i itself where none does. */
function phraseEnd(tokens: Token[], i: number): number {
  const start = tokens[i]!;
  const word = lower(start);
  const pronoun = PRONOUNS.get(word);
  const opens = start.pos === 'DET' || pronoun === 'possessive' || word === 'her';
  if (pronoun && !opens) return i + 1;
  let [at, head] = [opens ? i + 1 : i, -1];
  for (; at < tokens.length && at < i + 14 && tokens[at]!.sentence === start.sentence; at++) {
    const token = tokens[at]!;
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || isNameLike(tokens, at)) head = at;
    else if (isGenitive(token) && head === at - 1) head = at;
    else if (!(token.pos === 'ADJ' || token.pos === 'NUM' || (token.text === '-' && glued(tokens, at)))) break;
  }
  if (head >= 0) return head + 1;
  if (pronoun) return i + 1;
  // "another said", "14 said"
  return start.pos === 'DET' || start.pos === 'NUM' ? (at > i ? at : i + 1) : i;
}

const glued = (tokens: Token[], at: number) =>
  tokens[at - 1]?.end === tokens[at]!.start && tokens[at + 1]?.start === tokens[at]!.end;

function kindOf(tokens: Token[], first: number, last: number): PhraseKind {
  const word = lower(tokens[first]!);
  if (last - first === 1 && PRONOUNS.get(word)) return PRONOUNS.get(word)!;
  if (isNameLike(tokens, last - 1)) return 'name';
  if (/^(?:the|this|that|these|those|der|die|das|den|dem|des|dieser|diese)$/.test(word)) return 'definite';
  if (/^(?:a|an|another|one|some|several|many|any|no|each|every|ein|eine|einer|einem|mehrere|einige|viele)$/.test(word))
    return 'indefinite';
  if (PRONOUNS.get(word) === 'possessive' || word === 'her') return 'definite';
  return tokens[first]!.pos === 'NUM' ? 'indefinite' : 'bare';
}
