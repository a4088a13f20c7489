// Somebody who is not named, and whom nobody of those who are may stand for: 'one user wrote', 'another said', 'a comment read'.
import { isKin, isRole, isWork } from '../../people/words/role-words.ts';
import { setOf } from '../../word-list.ts';
import type { Phrase } from '../phrases/phrases.ts';
import type { Scene } from '../phrases/scene.ts';
import { PEOPLE } from '../phrases/words.ts';
import { DOES } from './described.ts';
import { wholeOf } from './whole.ts';

const ONE_OF_MANY = setOf(`
  user fan follower viewer reader listener commenter poster person critic supporter parent resident neighbour neighbor passer-by onlooker
  bystander witness source insider customer shopper employee staffer colleague friend classmate pupil member protester campaigner
  tory someone somebody
`);
/** Sentences before 'another' in which those are told of whom it is one. */
const BACK = 2;
const NEXT_ONE = /^(?:one|another|others|second|third|fourth|fifth|several|some|many|most)$/;
const ORDINAL = /^(?:second|third|fourth|fifth|sixth|seventh|eighth)$/;
/** What people do, and no post does: 'wrote one'. */
const WRITES = setOf('write pen gush joke fume comment tweet quip complain chime rave plead marvel agree type');
/** What others write under a post. */
const ANSWER = /^(?:comment|reaction|review)$/;

/** Whether the phrase means somebody of whom the text tells no name. */
export function isUnnamed(scene: Scene, p: number): boolean {
  const whole = scene.phrases[wholeOf(scene, p)]!;
  const { text } = scene.doc.tokens[whole.head]!;
  const isOne = /^one$/i.test(scene.doc.tokens[scene.phrases[p]!.head]!.text);
  const many = manyOf(scene, p);
  if (many >= 0) return isSomeone(scene, scene.phrases[many]!) || isAnswer(scene, many);
  if (NEXT_ONE.test(text.toLowerCase()) || isNth(scene, p)) return isOfMany(scene, whole.head);
  const isSome =
    isOne || isFans(scene, whole) || whole.kind === 'indefinite' || whole.kind === 'bare' || whole.kind === 'quantity';
  return isSome && (isSomeone(scene, whole) || isOthersAnswer(scene, p));
}

/** 'Fans' at the head of a sentence is tagged as a name. */
const isFans = ({ doc: { tokens } }: Scene, { first, head, kind }: Phrase): boolean =>
  kind === 'name' && first === head && ONE_OF_MANY.has(singular(tokens[head]!.lemma));
const singular = (noun: string): string => noun.toLowerCase().replace(/s$/, '');

/** 'A [second] said' */
const isNth = ({ doc: { tokens }, phrases }: Scene, p: number): boolean =>
  /^an?$/i.test(tokens[phrases[p]!.head]!.text) && ORDINAL.test(tokens[phrases[p]!.last]?.text ?? '');

/** 'one comment', 'a review', by whoever it may be. */
export function isOthersAnswer(scene: Scene, p: number): boolean {
  const { doc, phrases } = scene;
  const { tokens } = doc;
  const many = manyOf(scene, p);
  if (many >= 0) return isAnswer(scene, many);
  const { first, kind, last } = phrases[wholeOf(scene, p)]!;
  const one = kind === 'indefinite' || /^one$/i.test(tokens[first - 1]?.text ?? '');
  if (!one || !isAnswer(scene, wholeOf(scene, p))) return false;
  // 'Quill left a comment that read', 'in a comment'; and not '“…,” read one comment'
  const before = tokens[phrases[p]!.first - 1];
  if (before && /^(?:VERB|ADP|AUX)$/.test(before.pos) && !/^(?:read|reads|said|says|added|went)$/.test(before.text))
    return false;
  // 'a comment from Quill', 'a review by the singer'
  for (let i = last; i < last + 6 && tokens[i]?.sentence === tokens[first]!.sentence; i++)
    if (/^(?:by|from)$/.test(tokens[i]!.text)) return false;
  return true;
}

const isAnswer = ({ doc: { tokens }, phrases }: Scene, p: number): boolean =>
  ANSWER.test(tokens[phrases[p]!.head]!.lemma);

/** 'one of [the comments]', 'one of [her fans]'; -1 where 'of' does not follow. */
function manyOf({ doc: { tokens }, phraseAt, phrases }: Scene, p: number): number {
  const { head, last } = phrases[p]!;
  if (tokens[last]?.text !== 'of' || !NEXT_ONE.test(tokens[head]!.lexeme.lower)) return -1;
  let o = phraseAt[last + 1] ?? phrases.length;
  while (phrases[o + 1]?.first === last + 1) o++;
  return phrases[o]?.first === last + 1 ? o : -1;
}

function isSomeone({ doc: { tokens }, traits }: Scene, { head }: Phrase): boolean {
  const { lemma, text } = tokens[head]!;
  const noun = text.toLowerCase();
  const is = (word: string) => DOES.test(word) || ONE_OF_MANY.has(word) || isRole(word) || isWork(word) || isKin(word);
  return traits[head]?.noun === PEOPLE || is(noun) || is(lemma.toLowerCase()) || is(singular(lemma));
}

/** Whether fans, users, comments are told of right before, of whom 'another' is one. */
export function isOfMany({ doc: { tokens }, inQuote, traits }: Scene, at: number): boolean {
  const { sentence } = tokens[at]!;
  for (let i = at - 1; i >= 0 && tokens[i]!.sentence >= sentence - BACK; i--) {
    if (inQuote[i]! >= 0 || tokens[i]!.pos === 'VERB') continue;
    const { lemma, text } = tokens[i]!;
    const many =
      text !== lemma || /^\p{Lu}\p{L}+s$/u.test(text) || /^(?:one|an?|another)$/i.test(tokens[i - 1]?.text ?? '');
    if (many && (ONE_OF_MANY.has(singular(lemma)) || ANSWER.test(lemma) || /^people$/i.test(text))) return true;
    if (traits[i]?.noun === PEOPLE && traits[i]!.plural) return true;
    if (
      /^(?:one|another|others)$/i.test(text) &&
      [tokens[i - 1], tokens[i + 1]].some(verb => verb && WRITES.has(verb.lemma))
    )
      return true;
  }
  return false;
}
