// What a wording of removal is about, as its noun phrase tells.
import type { Platform } from '../../../../models/statement.ts';
import { isUnder } from '../../occasions/channels/stood-under.ts';
import type { Unit, Word } from '../../occasions/sentences/narration.ts';
import type { Who } from '../../occasions/sentences/who.ts';
import { isPosting, type PostNoun, platformAt, postNounAt } from '../../occasions/sentences/words.ts';
import { headAt, ORDINALS } from '../clauses/heads.ts';
import { nounAt } from '../clauses/published.ts';
import type { Target } from './cue.ts';

/** Words of a noun phrase that its platform may stand before and after the head. */
const BEFORE = 4;
const AFTER = 7;

/** The target whose head is the word at `head`. */
export function targetAt(unit: Unit, head: number, who: Who): Target {
  const { words } = unit;
  const sort = headAt(words, head);
  const noun = sort === 'account' ? null : (nounAt(words, head) ?? partOf(words, head));
  const opening = words.slice(Math.max(0, head - 5), head).map(word => word.text);
  return {
    word: head,
    noun,
    pronoun: sort === 'one' || sort === 'ordinal' ? 'one' : sort === 'many' ? 'many' : null,
    nth: sort === 'ordinal' ? ORDINALS.get(words[head]!.text)! : nthPost(words, head),
    account: sort === 'account' || (sort === 'platform' && !noun),
    part: sort === 'part' || isPartOf(words, head),
    indefinite: opening.some(word => /^(?:a|an|another|several|two|three|some)$/.test(word)),
    owner: who.owner(unit, head) ?? byAfter(unit, head, who, noun) ?? ofPlace(unit, head, who),
    platform: noun?.platform ?? platformAround(words, head),
  };
}

/** 'deleted part of the post', 'half of it has been removed'. */
function isPartOf(words: Word[], head: number): boolean {
  let of = head - 1;
  while (of > head - 4 && of > 0 && words[of]!.text !== 'of') of--;
  return (
    words[of]?.text === 'of' &&
    /^(?:part|half|end|start|beginning|most|much|rest|chunk|portion|bit)$/.test(words[of - 1]?.text ?? '') &&
    words[of - 2]?.text !== 'as' &&
    (words[head]!.text === 'it' || /^(?:the|his|her|their|its)$/.test(words[of + 1]!.text)) &&
    !nounAt(words, head)?.plural &&
    headAt(words, head) !== 'account'
  );
}

/** 'the second post', and no 'her second post'. */
const nthPost = (words: Word[], head: number): number | null =>
  words[head - 2]?.text === 'the' && /^(?:second|third|fourth)$/.test(words[head - 1]!.text) && nounAt(words, head)
    ? ORDINALS.get(words[head - 1]!.text)!
    : null;

/** 'the tweet by Sir Neville Voss', 'an interview with Voss': whose words it holds. */
function byAfter(unit: Unit, head: number, who: Who, noun: PostNoun | null): number | null {
  const { words } = unit;
  const next = words[head + 1]?.text;
  if (!noun || !(next === 'by' || (next === 'with' && noun.medium === 'interview'))) return null;
  for (let k = head + 2; k < words.length && k <= head + AFTER; k++) {
    if (who.human(unit, k)) return who.at(unit, k)!.person;
    if (!/^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(words[k]!.pos)) return null;
  }
  return null;
}

/** 'removed the recording from his channel': his, where it does not say whose. */
function ofPlace(unit: Unit, head: number, who: Who): number | null {
  const { words } = unit;
  for (let k = head + 1; k < words.length - 1 && k <= head + AFTER; k++) {
    if (words[k]!.quote >= 0 || /^[.,;:]$/.test(words[k]!.text)) return null;
    if (!/^(?:from|off)$/.test(words[k]!.text)) continue;
    for (let m = k + 2; m < words.length && m <= k + BEFORE; m++)
      if (/^(?:account|profile|page|channel|feed|grid|timeline|wall|blog)$/.test(words[m]!.text))
        return who.owner(unit, m);
    return null;
  }
  return null;
}

/** What was told before the sentence: 'Deleted again.', 'hit delete'. */
export const toldBefore = (word: number, owner: number | null = null): Target => ({
  word,
  noun: null,
  pronoun: 'one',
  nth: null,
  account: false,
  part: false,
  indefinite: false,
  owner,
  platform: null,
});

/** 'one of the posts', 'the first of two tweets': one of what follows. */
function partOf(words: Word[], head: number): PostNoun | null {
  if (words[head + 1]?.text !== 'of') return null;
  for (let k = head + 2; k < words.length && k <= head + 6; k++) {
    const noun = postNounAt(words, k);
    if (noun) return { ...noun, plural: /^(?:two|three|four|all|none|neither|both)$/.test(words[head]!.text) };
    if (/^(?:VERB|AUX|PUNCT|ADP)$/.test(words[k]!.pos)) return null;
  }
  return null;
}

function platformAround(words: Word[], head: number): Platform | null {
  for (let k = head; k >= 0 && k >= head - BEFORE; k--) {
    const platform = platformAt(words, k);
    if (platform) return platform;
  }
  for (let k = head + 1; k < words.length && k <= head + AFTER; k++) {
    const platform = platformAt(words, k);
    if (platform) return platform;
    // 'deleted it and posted a statement on Instagram': where that is, is another matter.
    const next = words[k + 1];
    if (words[k]!.quote >= 0 || (words[k]!.text === 'and' && next && isPosting(next))) break;
  }
  return null;
}

/** '4,000 replies' are no post of which 'it' is said. */
const isCounted = (words: Word[], k: number): boolean =>
  postNounAt(words, k)!.medium === 'comment' && words.slice(Math.max(0, k - 2), k).some(({ pos }) => pos === 'NUM');

/**
 * 'it' is the post named last before it: in its sentence, or in the two before (`before`, nearest first).
 * @param isPage a page was to show it, and no comment under it.
 */
export function resolve(target: Target, unit: Unit, before: Unit[], who: Who, isPage: boolean): Target {
  if (target.noun || !target.pronoun || target.account) return target;
  for (const [back, other] of [unit, ...before].entries()) {
    for (let k = (back === 0 ? target.word : other.words.length) - 1; k >= 0; k--) {
      if (other.words[k]!.quote >= 0) return target;
      const noun = postNounAt(other.words, k);
      const isUnder = (isPage && noun?.medium === 'comment') || (noun !== null && standsOver(other.words, k));
      if (noun && !isUnder && !(noun.plural && target.pronoun === 'one') && !isCounted(other.words, k))
        return {
          ...target,
          noun,
          platform: target.platform ?? noun.platform,
          owner: target.owner ?? byName(other, k, who),
        };
    }
    const ahead = back === 0 ? mainClause(other, target.word) : null;
    if (ahead) return { ...target, noun: ahead, platform: target.platform ?? ahead.platform };
  }
  return target;
}

/** 'An update on that Mara Voss post. It’s gone.' */
const byName = (unit: Unit, noun: number, who: Who): number | null =>
  noun > 1 && /^(?:NOUN|PROPN)$/.test(unit.words[noun - 1]!.pos) && who.human(unit, noun - 1)
    ? who.at(unit, noun - 1)!.person
    : null;

/** 'she commented under the main thread': what 'it' is stands there, and is not the thread. */
const standsOver = (words: Word[], noun: number): boolean =>
  words.slice(Math.max(0, noun - 3), noun).some(({ lexeme }) => isUnder(lexeme));

/** 'Before she took it down, the tweet had been seen …': the subject of the clause behind the comma. */
function mainClause({ words }: Unit, it: number): PostNoun | null {
  if (!/^(?:before|after|until|though|although|having|since|when|while|once)$/.test(words[0]?.text ?? '')) return null;
  const comma = words.findIndex(({ text }, k) => text === ',' && k > it);
  for (let k = comma + 1; comma > 0 && k <= comma + 3 && k < words.length; k++) {
    const noun = postNounAt(words, k);
    if (noun) return noun.plural ? null : noun;
  }
  return null;
}
