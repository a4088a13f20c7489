// The places of each sentence at which somebody may be spoken of: in the writer's own words, and within quotes.
import { among } from '../lexemes.ts';
import { NAMING } from './descriptions/predication.ts';
import type { NameSpan } from './names/name-span.ts';
import { pronounGender } from './pronouns/pronouns.ts';
import { MARK } from './words/marks.ts';
import { baseNounPhrase, describesSomeone, type NounPhrase } from './words/noun-phrases.ts';
import { is, isPossessive, type Word } from './words/words.ts';

/** A place of the text where somebody may be spoken of. */
export type Place =
  | { kind: 'name'; at: number; span: NameSpan; member: number }
  | { kind: 'pronoun'; at: number }
  | { kind: 'they'; at: number }
  | { kind: 'phrase'; at: number; phrase: NounPhrase };

export interface SentencePlan {
  /** Word indexes, last exclusive. */
  from: number;
  to: number;
  /** In the writer's own words, and within quotes. */
  outside: Place[];
  inside: Place[];
  /** The quotes that stand in it, by index. */
  quotes: number[];
}

/** By word index: the name that starts there, if it is somebody's. */
export type NamesByStart = readonly ({ span: NameSpan; member: number } | null)[];

/** What is looked at besides names. */
const OPENS_PLACE = MARK.female | MARK.male | MARK.neutral | MARK.determiner;

/** Everything a reading has to look at, sentence by sentence; made once, since the text is read twice. */
export function planReading(words: Word[], names: NamesByStart): SentencePlan[] {
  const plans: SentencePlan[] = [];
  let plan: SentencePlan | null = null;
  let sentence = -1;
  const stop = (i: number) => names[i] != null;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!plan || word.sentence !== sentence) {
      sentence = word.sentence;
      plan = { from: i, to: i, outside: [], inside: [], quotes: [] };
      plans.push(plan);
    }
    plan.to = i + 1;
    if (word.quote >= 0 && plan.quotes.at(-1) !== word.quote) plan.quotes.push(word.quote);
    const opens = word.marks & OPENS_PLACE;
    const name = names[i];
    if (!name && !opens) continue;
    const places = word.quote < 0 ? plan.outside : plan.inside;
    if (name) {
      places.push({ kind: 'name', at: i, span: name.span, member: name.member });
      // Nothing within a name is looked at by itself.
      i = Math.max(i, name.span.last - 1);
      plan.to = i + 1;
      continue;
    }
    if (pronounGender(word)) places.push({ kind: 'pronoun', at: i });
    else if (word.marks & MARK.neutral) places.push({ kind: 'they', at: i });
    const phrase = opens & MARK.determiner ? baseNounPhrase(words, i, stop) : null;
    if (phrase && mayMean(words, phrase)) places.push({ kind: 'phrase', at: i, phrase });
  }
  return plans;
}

const isLinking = among('be become remain as', 'lemma');
const isNaming = among(NAMING, 'lemma');

/** 'named the …', 'made her the …' */
const isNamed = (words: Word[], at: number) =>
  isNaming(words[at - 1]!.lexeme) || (words[at - 1]!.pos !== 'ADP' && isNaming(words[at - 2]?.lexeme));

/** Whether the phrase could be said of somebody at all: by its head, by who possesses it, or by the words before it. */
function mayMean(words: Word[], phrase: NounPhrase): boolean {
  if (is(words[phrase.head], MARK.someone | MARK.body)) return true;
  for (let i = phrase.first + 2; i < phrase.last; i++)
    if (isPossessive(words[i]) && describesSomeone(words[i - 1]!)) return true;
  // 'the late Ann Lee'
  if (words[phrase.head]!.capital && words[phrase.first + 1]!.pos === 'ADJ') return true;
  const before = words[phrase.first - 1];
  if (before?.sentence !== words[phrase.first]!.sentence) return false;
  return (
    before.pos === 'PUNCT' ||
    before.pos === 'ADV' ||
    before.pos === 'NUM' ||
    isLinking(before.lexeme) ||
    isNamed(words, phrase.first)
  );
}
