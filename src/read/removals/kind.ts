// Which kind of removal a wording tells, and whose doing it was.
import type { RemovalKind, Remover } from '../../../models/removal.ts';
import type { Unit, Word } from '../occasions/narration.ts';
import type { Who } from '../occasions/who.ts';
import { POST_NOUNS, PUBLISHED_NOUNS, platformAt } from '../occasions/words.ts';
import type { Target } from './cue.ts';
import { PLATFORM_AGENTS, PUBLISHERS, RULES, type Verb } from './words.ts';

export interface Kind {
  kind: RemovalKind;
  by: Remover;
}

/** Null where verb and object make no removal of something published. */
export function kindOf(
  unit: Unit,
  at: number,
  verb: Verb,
  target: Target,
  agent: number | null,
  who: Who,
): Kind | null {
  const by = doer(unit, at, target, agent, who);
  if (/^los[et]/.test(unit.words[at]!.text))
    return target.noun && !target.part ? { kind: 'platform-removed', by: 'platform' } : null;
  if (verb.act === 'restore') return { kind: 'restored', by };
  if (verb.act === 'expire') return { kind: 'expired', by: 'platform' };
  if (verb.act === 'hide') return { kind: by === 'platform' ? 'platform-removed' : 'made-private', by };
  if (/^block/.test(unit.words[at]!.text) && by !== 'platform') return null;
  if (verb.act === 'edit' || target.part) return { kind: 'edited', by };
  if (verb.act === 'vanish' && expiresByItself(unit)) return { kind: 'expired', by: 'platform' };
  if (by === 'platform') return { kind: 'platform-removed', by };
  if (target.account) return accountKind(unit, at, verb, target, by);
  if (isPublished(unit, target, by)) return { kind: 'unpublished', by: 'publisher' };
  return { kind: 'deleted', by };
}

// 'wiped her Instagram' takes the posts and leaves the account; 'deleted', 'left', 'shut down' take the account.
function accountKind(unit: Unit, at: number, { act }: Verb, { word }: Target, by: Remover): Kind {
  const wiped = /^(?:wip|clear|scrub|purg|empt|clean)/.test(unit.words[at]!.text);
  const held = /^(?:feeds?|grids?|pages?)$/.test(unit.words[word]!.text);
  return { kind: act !== 'deactivate' && (wiped || held) ? 'deleted' : 'account-deactivated', by };
}

function isPublished(unit: Unit, { word, noun }: Target, by: Remover): boolean {
  const { text } = unit.words[word]!;
  if (by === 'publisher') return noun !== null;
  return PUBLISHED_NOUNS.has(text) && by !== 'author';
}

function expiresByItself(unit: Unit): boolean {
  return unit.words.some(({ text }) => /^(?:24-hour|24|automatically)$/.test(text));
}

function doer(unit: Unit, at: number, { noun }: Target, agent: number | null, who: Who): Remover {
  const { words } = unit;
  const text = (k: number): string => words[k]?.text ?? '';
  for (let k = at + 1; k < words.length; k++) {
    if (text(k) !== 'by' || words[k]!.quote >= 0) continue;
    for (let m = k + 1; m <= k + 3 && m < words.length; m++) {
      if (PLATFORM_AGENTS.has(text(m)) || (platformAt(words, m) && !POST_NOUNS.has(text(m)))) return 'platform';
      if (PUBLISHERS.has(text(m))) return 'publisher';
    }
  }
  if (words.some(({ text: word, quote }) => quote < 0 && RULES.has(word)) && agent === null) return 'platform';
  for (let k = at - 1; k >= 0 && k >= at - 5; k--) {
    if (words[k]!.quote >= 0) break;
    if (PLATFORM_AGENTS.has(text(k)) && text(k - 1) !== "'s") return 'platform';
    if (PUBLISHERS.has(text(k)) && noun) return 'publisher';
    if (who.at(unit, k) || POST_NOUNS.has(text(k))) break;
    if (
      platformAt(words, k) &&
      !/^(?:on|from|her|his|their|the|to|in)$/.test(text(k - 1)) &&
      !/NOUN/.test(words[k + 1]?.pos ?? '')
    )
      return 'platform';
  }
  if (agent === null && isCausative(words, at)) return 'platform';
  return agent === null ? 'unknown' : 'author';
}

/** 'had a comment taken off the site': somebody else did it. */
const isCausative = (words: Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 10), at)
    .some(({ text }, k, before) => text === 'had' && /^(?:a|an|his|her|their|one)$/.test(before[k + 1]?.text ?? ''));
