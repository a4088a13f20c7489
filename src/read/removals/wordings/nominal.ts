// Wordings that name the act: 'the deletion of the post', 'its removal', 'the clip’s disappearance'.
import type { Unit, Word } from '../../occasions/sentences/narration.ts';
import type { Who } from '../../occasions/sentences/who.ts';
import { headAt } from '../clauses/heads.ts';
import { isAsserted } from '../clauses/scope.ts';
import { ACT_NOUNS } from '../clauses/words.ts';
import type { Wording } from './cue.ts';
import { targetAt, toldBefore } from './target.ts';

/** Words that make of it a wish or a threat: 'pressure for its removal'. */
const WISHED =
  /^(?:for|against|prevent(?:ed|s)?|demanding|demands?|avoid(?:ed|s)?|regarding|possible|potential|any|no)$/;

export function nominal(unit: Unit, i: number, who: Who): Wording | null {
  const { words } = unit;
  const act = ACT_NOUNS.get(words[i]!.text);
  if (!act || !isAsserted(unit, i, 'past')) return null;
  if (words.slice(Math.max(0, i - 5), i).some(({ text }) => WISHED.test(text))) return null;
  const owner = ownerBefore(unit, i);
  const isDoer = owner !== null && headAt(words, owner) === 'platform';
  const head = (isDoer ? ofAfter(unit, i) : null) ?? owner ?? ofAfter(unit, i);
  if (head === null)
    return isBare(unit, i)
      ? { word: i, first: i, last: i, verb: { act, form: 'past' }, target: toldBefore(i), agent: null, rule: 'noun' }
      : null;
  const isIts = /^(?:its|their)$/.test(words[head]!.text);
  const target = isIts ? toldBefore(head) : targetAt(unit, head, who);
  if (!isIts && !target.noun && !target.account) return null;
  return {
    word: i,
    first: Math.min(i, head),
    last: Math.max(i, head),
    verb: { act, form: 'past' },
    target,
    agent: null,
    rule: 'noun',
  };
}

/** 'The deletion did little to calm them': of what was told before. */
const isBare = ({ words }: Unit, i: number): boolean =>
  isFollowing(words, i) ||
  (/^(?:the|this|that)$/.test(words[i - 1]?.text ?? '') &&
    ((/^(?:deletion|takedown|disappearance|removal)$/.test(words[i]!.text) &&
      i <= 1 &&
      /^(?:AUX|VERB)$/.test(words[i + 1]?.pos ?? '')) ||
      (/^(?:deletion|takedown)$/.test(words[i]!.text) &&
        /^(?:after|following|since|accompanied|accompanies|followed|explained|announced|confirmed|greeted|welcomed)$/.test(
          words[i - 2]?.text ?? '',
        ))));

/** 'A hasty deletion followed.' */
const isFollowing = (words: Word[], i: number): boolean =>
  words[i]!.text === 'deletion' &&
  i <= 3 &&
  /^(?:followed|came|ensued)$/.test(words[i + 1]?.text ?? '') &&
  !words.slice(0, i).some(({ pos, text }) => pos === 'VERB' || text === 'no');

/** 'its removal', 'the post ’s deletion'. */
function ownerBefore({ words }: Unit, i: number): number | null {
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    if (/^(?:its|their)$/.test(words[k]!.text)) return k;
    if (words[k]!.text === "'s" && k > 0 && headAt(words, k - 1)) return k - 1;
    if (/^(?:VERB|AUX|ADP)$/.test(words[k]!.pos)) return null;
  }
  return null;
}

/** 'the deletion of the post', 'her deletion on Tuesday of a post'. */
function ofAfter({ words }: Unit, i: number): number | null {
  const of = words.findIndex(({ text }, k) => k > i && k <= i + 3 && text === 'of');
  for (let k = of + 1; of > 0 && k < words.length && k <= of + 6; k++) {
    const head = headAt(words, k);
    if (head && head !== 'platform') return k;
  }
  return null;
}
