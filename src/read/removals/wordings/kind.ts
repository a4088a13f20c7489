// Which kind of removal a wording tells.
import type { RemovalKind, Remover } from '../../../../models/removal.ts';
import type { Unit, Word } from '../../occasions/sentences/narration.ts';
import type { Who } from '../../occasions/sentences/who.ts';
import { PUBLISHED_NOUNS, platformAt } from '../../occasions/sentences/words.ts';
import type { Act } from '../clauses/words.ts';
import type { Target, Wording } from './cue.ts';
import { doerOf } from './doer.ts';

/** 'lost her column over a tweet': what was lost is no post. */
const isOver = ({ words }: Unit, word: number, target: Target): boolean =>
  words.slice(word, target.word).some(({ text }) => text === 'over');

export interface Kind {
  kind: RemovalKind;
  by: Remover;
}

/** Null where verb and object make no removal of something published. */
export function kindOf(unit: Unit, { word, verb, target, agent }: Wording, who: Who): Kind | null {
  const { act } = verb;
  const by = act === 'vanish' && isSaidBySite(unit, word) ? 'unknown' : doerOf(unit, word, target, agent, who);
  if (/^(?:find|locate)$/.test(unit.words[word]!.text)) return { kind: 'deleted', by: 'unknown' };
  if (/^los[et]/.test(unit.words[word]!.text))
    return target.noun && !target.part && unit.words[target.word + 1]?.text !== 'over' && !isOver(unit, word, target)
      ? { kind: 'platform-removed', by: 'platform' }
      : null;
  if (isShutIn(unit, word)) return { kind: 'platform-removed', by: 'platform' };
  if (act === 'restore' || act === 'repost') return { kind: 'restored', by };
  if (act === 'expire') return { kind: 'expired', by: 'platform' };
  if (act === 'moderate') return moderated(unit, word, target, by);
  if (act === 'hide' || act === 'limit')
    return by === 'platform' || isBehindWarning(unit, word)
      ? { kind: 'platform-removed', by: 'platform' }
      : { kind: 'made-private', by };
  if (act === 'edit' && /^censor/.test(unit.words[word]!.text)) return { kind: 'platform-removed', by: 'platform' };
  if (act === 'edit' || (target.part && !isAllOfIt(unit, word, target))) return { kind: 'edited', by };
  if (act === 'leave' && isClosedTo(unit, word)) return { kind: 'made-private', by };
  if ((act === 'vanish' || (act === 'delete' && by === 'unknown' && isStory(target))) && expiresByItself(unit, target))
    return { kind: 'expired', by: 'platform' };
  if (by !== 'author' && isAutomatic(unit)) return { kind: 'expired', by: 'platform' };
  if (by === 'platform') return { kind: 'platform-removed', by };
  if (target.account) return accountKind(unit, word, act, target, by);
  if (isPublished(unit, target, by)) return { kind: 'unpublished', by: 'publisher' };
  return { kind: 'deleted', by };
}

/** 'X says that this account does not exist': it only says so. */
const isSaidBySite = ({ words }: Unit, at: number): boolean =>
  words.some(
    ({ text }, k) =>
      k < at &&
      /^(?:says|shows|displays|reports|lists|tells)$/.test(text) &&
      k > 0 &&
      platformAt(words, k - 1) !== null,
  );

/** What is suspended or banned is so by the platform; blocked and muted only where the platform is named. */
function moderated(unit: Unit, word: number, target: Target, by: Remover): Kind | null {
  if (/^(?:block|mut|withh)/.test(unit.words[word]!.text) && by !== 'platform' && !isWithheldIn(unit, word, target))
    return null;
  if (!target.account && !target.noun && target.pronoun === null) return null;
  return { kind: 'platform-removed', by: 'platform' };
}

/** 'has been made unavailable in Turkey': there alone. */
const isShutIn = ({ words }: Unit, word: number): boolean =>
  words[word]!.text === 'unavailable' && words[word - 1]?.text === 'made' && isInPlace(words, word);

/** 'has been withheld in Turkey': only a platform can. */
const isWithheldIn = ({ words }: Unit, word: number, { noun }: Target): boolean =>
  (words[word]!.text === 'withheld' || (words[word]!.text === 'blocked' && noun !== null)) && isInPlace(words, word);

/** 'in Turkey' stands behind the word. */
const isInPlace = (words: Word[], word: number): boolean =>
  words[word + 1]?.text === 'in' && words[word + 2]?.capital === true;

// 'wiped her Instagram' takes the posts and leaves the account; 'deleted', 'left', 'shut down' take the account.
function accountKind(unit: Unit, at: number, act: Act, { word }: Target, by: Remover): Kind {
  const wiped = /^(?:wip|clear|scrub|purg|empt|clean|blank|bare)/.test(unit.words[at]!.text);
  const isOff = isOffPlatform(unit.words, word);
  const held = /^(?:feeds?|grids?)$/.test(unit.words[word]!.text);
  return {
    kind: act !== 'deactivate' && act !== 'leave' && ((wiped && !isOff) || held) ? 'deleted' : 'account-deactivated',
    by,
  };
}

function isPublished(unit: Unit, { word, noun }: Target, by: Remover): boolean {
  const { text } = unit.words[word]!;
  if (by === 'publisher') return noun !== null && !/^(?:text-post|comment|image|story)$/.test(noun.medium);
  return (PUBLISHED_NOUNS.has(text) || text === 'ed') && by !== 'author';
}

const isBehindWarning = ({ words }: Unit, at: number): boolean =>
  words.slice(at + 1, at + 9).some(({ text }) => text === 'warning' || text === 'interstitial');

/** 'The words have since been taken down': with them the post. */
const isAllOfIt = ({ words }: Unit, at: number, target: Target): boolean =>
  /^(?:words|remarks?|claims?)$/.test(words[target.word]!.text) &&
  ((words.slice(at, at + 2).some(({ text }) => text === 'down' || text === 'offline') &&
    words[at]!.text.startsWith('tak')) ||
    isOffPlatform(words, Math.max(at, target.word)));

/** 'removed the remark from Bluesky', 'were taken off X'. */
const isOffPlatform = (words: Word[], end: number): boolean =>
  /^(?:from|off)$/.test(words[end + 1]?.text ?? '') &&
  words[end + 2] !== undefined &&
  (platformAt(words, end + 2) !== null ||
    (/^(?:her|his|their|the)$/.test(words[end + 2]!.text) &&
      /^(?:page|feed|timeline|account|profile|wall|site|platform|channel)$/.test(words[end + 3]?.text ?? '')));

/** 'closed her account to strangers'. */
const isClosedTo = ({ words }: Unit, at: number): boolean =>
  words
    .slice(at + 1, at + 7)
    .some(
      ({ text }, k, rest) =>
        text === 'to' &&
        /^(?:strangers|outsiders|everyone|all|non|the)$/.test(rest[k + 1]?.text ?? '') &&
        rest[k + 2]?.text !== 'end',
    );

const isStory = ({ noun }: Target): boolean => noun?.medium === 'story';

/** 'gone after 24 hours', 'as stories do'. */
const expiresByItself = (unit: Unit, { noun }: Target): boolean =>
  isTimed(unit) ?? (noun?.medium === 'story' && runsOut(unit));

/** 'The app deleted it automatically after 24 hours', 'automatically cleared it a day later'. */
const isAutomatic = ({ words }: Unit): boolean =>
  words.some(({ text, quote }) => quote < 0 && text === 'automatically') &&
  words.some(({ text }, k) => /^(?:24|24-hour|day)$/.test(text) && words[k - 1]?.text !== 'same');

/** Whether 24 hours are named, and are no bound before it went; null where they are not. */
function isTimed({ words }: Unit): boolean | null {
  const day = words.findIndex(({ text }) => /^(?:24-hour|24|automatically|ephemeral)$/.test(text));
  return day < 0 ? null : !words.slice(Math.max(0, day - 3), day).some(({ text }) => text === 'before');
}

/** 'as stories do', 'on its own', 'the way of all stories': told of a story, it ran out. */
export const runsOut = ({ words }: Unit): boolean =>
  words.some(
    ({ text }, k) =>
      (/^(?:its|their)$/.test(text) && words[k - 1]?.text === 'on' && words[k + 1]?.text === 'own') ||
      (text === 'itself' && words[k - 1]?.text === 'by') ||
      (text === 'way' && /^(?:of|stories|they|that|these)$/.test(words[k + 1]?.text ?? '')) ||
      (text === 'like' && /^(?:all|any|most|every)$/.test(words[k + 1]?.text ?? '')) ||
      (text === 'as' &&
        words.slice(k + 1, k + 6).some(word => /^(?:do|does|are|designed|usual|always|meant|will)$/.test(word.text))) ||
      /^expires?$/.test(text),
  );
