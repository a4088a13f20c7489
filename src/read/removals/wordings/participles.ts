// Wordings that turn on a participle before its noun: 'a since-deleted post', 'her now-private account'.
import type { Unit, Word } from '../../occasions/sentences/narration.ts';
import type { Who } from '../../occasions/sentences/who.ts';
import { postNounAt } from '../../occasions/sentences/words.ts';
import { headAt } from '../clauses/heads.ts';
import { isFake } from '../clauses/supposed.ts';
import { verbOf } from '../clauses/words.ts';
import type { Wording } from './cue.ts';
import { targetAt } from './target.ts';

const ATTRIBUTED = new Set([
  'delete',
  'withdraw',
  'edit',
  'expire',
  'vanish',
  'hide',
  'deactivate',
  'moderate',
  'take',
]);

const QUICKLY =
  /^(?:(?:hasti|hurried|quick|swift|rapid|speedi|subsequent|prompt|quiet|immediate|eventual|mysterious|brief|sudden|late)ly)$/;

/** 'since-deleted post', 'now-private account', 'a deleted tweet', '(since removed)'. */
export function adjective(unit: Unit, i: number, who: Who, headline: boolean): Wording | null {
  const { words } = unit;
  const verb = verbOf(words[i]!.text);
  const isPrivate = words[i]!.text === 'private';
  if (!(verb?.form === 'past' && ATTRIBUTED.has(verb.act)) && !isPrivate) return null;
  const hyphen = words[i - 1]?.text === '-';
  const prefix = words[hyphen ? i - 2 : i - 1];
  const marked =
    prefix !== undefined &&
    (/^(?:since|now|later|soon|ill-fated|long|already)$/.test(prefix.text) ||
      (QUICKLY.test(prefix.text) && verb?.act !== 'edit'));
  if (marked && !hyphen && (isPredicate(words[i - 2]) || isDeterminer(words[i + 1]))) return null;
  const head = nounAfter(unit, i, marked ? 5 : 3, marked && hyphen);
  if (head === null) return null;
  if (!marked && (verb?.act !== 'delete' || !isAttributive(words, i, head, headline))) return null;
  if (isFake(words) || isSupposed(words, head) || isTalkedOf(words, i)) return null;
  const first = marked ? i - (hyphen ? 2 : 1) : i;
  const target = targetAt(unit, head, who);
  return {
    word: i,
    first,
    last: head,
    verb: verb ?? { act: 'hide', form: 'past' },
    target,
    agent: null,
    rule: 'adjective',
  };
}

/** 'Her office later deleted a post': what follows is an object. */
const isDeterminer = (next: Word | undefined): boolean =>
  /^(?:an?|the|his|her|their|its|this|that|these|those|all|both|several|it|them)$/.test(next?.text ?? '');

/** 'had quietly pulled the photo', 'she later deleted the post': no participle, but a verb and its object. */
const isPredicate = (before: Word | undefined): boolean =>
  before !== undefined &&
  /^(?:had|has|have|having|'ve|'d|was|were|been|is|are|and|but|who|which|he|she|they|it)$/.test(before.text);

/** 'a deleted post would be restored': any that may come. */
const isSupposed = (words: Word[], head: number): boolean =>
  words.slice(head + 1, head + 3).some(({ text }) => /^(?:would|should|must|might|will)$/.test(text));

/** 'rubbishes talk of a deleted post'. */
const isTalkedOf = (words: Word[], i: number): boolean =>
  words
    .slice(Math.max(0, i - 5), i)
    .some(
      ({ text }, k, before) =>
        /^(?:talk|rumou?rs?|claims?|speculation|allegations?|suggestions?|reports?)$/.test(text) &&
        /^(?:of|about)$/.test(before[k + 1]?.text ?? ''),
    );

const isAttributive = (words: Word[], i: number, head: number, headline: boolean): boolean =>
  /^(?:a|an|the|his|her|their|'s|this|that|of|on|about|over|one|now)$/.test(words[i - 1]?.text ?? '') ||
  (i === 0 && (headline || postNounAt(words, head)?.plural !== true));

function nounAfter({ words }: Unit, i: number, reach: number, mayBeAccount: boolean): number | null {
  for (let k = i + 1; k < words.length && k <= i + reach; k++) {
    const { text, pos, quote } = words[k]!;
    if (quote >= 0 || pos === 'ADP' || (pos === 'VERB' && !postNounAt(words, k)) || (pos === 'PUNCT' && text !== '-'))
      return null;
    if (mayBeAccount && headAt(words, k) === 'account') return k;
    if (postNounAt(words, k) && !(k + 1 < words.length && postNounAt(words, k + 1))) return k;
  }
  return null;
}
