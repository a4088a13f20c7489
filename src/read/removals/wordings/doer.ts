// Whose doing a removal was: the author's, the platform's, a publisher's; unknown where nobody is named.
import type { Remover } from '../../../../models/removal.ts';
import type { Unit, Word } from '../../occasions/sentences/narration.ts';
import type { Who } from '../../occasions/sentences/who.ts';
import { platformAt } from '../../occasions/sentences/words.ts';
import { setOf } from '../../word-list.ts';
import { headAt } from '../clauses/heads.ts';
import { ACT_NOUNS, verbOf } from '../clauses/words.ts';
import type { Target } from './cue.ts';

const PLATFORM_AGENTS = setOf(
  'moderators moderator platform platforms site app censors mods filters admins algorithm meta bytedance',
);
/** Reasons that only a platform has. */
const RULES =
  setOf(`violating violated violates violation violations breaching breached breach breaches guidelines policies
  rules moderators moderation infringement flagged censors censored spam copyright harassment misinformation
  nudity impersonation disinformation incitement regulations`);
const PUBLISHERS =
  setOf(`station broadcaster newspaper magazine publisher network editors editor outlet website publication paper
  producers channel label university broadcasters publishers bbc itv cnn journal festival organisers hosts`);

/** @param agent the person of whom the wording is told; null where there is none. */
export function doerOf(unit: Unit, at: number, { noun, word }: Target, agent: number | null, who: Who): Remover {
  const { words } = unit;
  const by = byPhrase(words, at);
  if (by) return by;
  if (isSaidByPlatform(words, at) || isTaking(words, at) || isOwner(words, at)) return 'platform';
  if (
    agent === null &&
    !isHumans(unit, at, who) &&
    words.some(({ text, quote }, k) => quote < 0 && (RULES.has(text) || isHate(words, k) || isReportedFor(words, k)))
  )
    return 'platform';
  for (let k = at - 1; k >= 0; k--) {
    const { text, quote } = words[k]!;
    if (quote >= 0) break;
    if (
      ((PLATFORM_AGENTS.has(text) && words[k - 1]?.text !== "'s") ||
        isTech(words, k) ||
        isStreaming(text, words[at]!)) &&
      at - k <= 5 &&
      !isPlace(words, k)
    )
      return 'platform';
    if (PUBLISHERS.has(text) && noun && at - k <= 5 && !isPlace(words, k)) return 'publisher';
    if (k !== word && isPlatformSubject(words, k, at)) return 'platform';
    if (who.at(unit, k) || (text === ',' && !/^(?:and|then|later|but)$/.test(words[k + 1]?.text ?? '') && k < at - 1))
      break;
  }
  if (agent === null && verbOf(words[at]!.text)?.form === 'past' && isCausative(words, at)) return 'platform';
  if (agent !== null && noun && AIRED_OR_PRINTED.test(noun.medium) && isOfHouse(unit, at, agent, who))
    return 'publisher';
  return agent === null ? 'unknown' : 'author';
}

/** 'Spotify has pulled the episode', and no 'Spotify no longer carries it', whoever took it down. */
const isStreaming = (text: string, { text: verb }: Word): boolean =>
  /^(?:spotify|soundcloud|deezer)$/.test(text) && verbOf(verb) !== null;

const AIRED_OR_PRINTED = /^(?:interview|podcast|broadcast|written-statement)$/;
/** 'Channel Nord took the interview offline': who does it is no person. */
function isOfHouse(unit: Unit, at: number, agent: number, who: Who): boolean {
  let isHouse = false;
  for (let k = at - 1; k >= 0; k--)
    if (who.at(unit, k)?.person === agent)
      isHouse ||= !who.human(unit, k) || (unit.words[k]!.capital && HOUSE.test(unit.words[k]!.text));
  return isHouse;
}

const HOUSE =
  /^(?:channel|radio|tv|television|fm|media|audio|broadcasting|network|news|times|tribune|gazette|herald|courier|telegraph|mercury|journal|review|magazine|weekly|daily|echo|chronicle|observer|press)$/;

/** 'was reported for spam', and no 'first reported by the Letter'. */
const isReportedFor = (words: Word[], k: number): boolean =>
  words[k]!.text === 'reported' &&
  ((/^(?:users|viewers|readers|followers|people|members|hundreds|thousands)$/.test(words[k - 1]?.text ?? '') &&
    /^(?:it|the|her|his)$/.test(words[k + 1]?.text ?? '')) ||
    (/^(?:been|was|were)$/.test(words[k - 1]?.text ?? '') &&
      words[k + 1]?.text === 'by' &&
      /^(?:users|viewers|readers|members|hundreds|thousands)$/.test(words[k + 2]?.text ?? '')) ||
    isMassReported(words, k));

const isHate = (words: Word[], k: number): boolean => words[k]!.text === 'speech' && words[k - 1]?.text === 'hate';

const isMassReported = (words: Word[], k: number): boolean =>
  /^(?:been|was|were|being|mass)$/.test(words[k - 1]?.text ?? '') &&
  !/^(?:by|in|that|on|earlier|missing)$/.test(words[k + 1]?.text ?? '');

const COMPANY = /^(?:company|firm|service|network|giant|owner)$/;
/** 'A copyright strike brought down the video.' */
const CAUSE =
  /^(?:strikes?|claims?|complaints?|orders?|notices?|rulings?|flags?|reports?|filters?|systems?|bots?|software|requests?)$/;
/** 'A minister has removed a post that broke the rules of the House': whoever it is, it is no platform. */
function isHumans(unit: Unit, at: number, who: Who): boolean {
  for (let k = at - 1; k >= 0 && k >= at - 4; k--) {
    if (/^(?:was|were|been|be|is|are|moderators?)$/.test(unit.words[k]!.text)) return false;
    const { text, pos } = unit.words[k]!;
    if (
      who.human(unit, k) ||
      (pos === 'NOUN' &&
        !PLATFORM_AGENTS.has(text) &&
        !COMPANY.test(text) &&
        !CAUSE.test(text) &&
        !headAt(unit.words, k))
    )
      return true;
    if (!/^(?:AUX|ADV)$/.test(pos)) return false;
  }
  return false;
}

/** 'the social media company', 'the tech giant', 'Instagram’s owner'. */
const isTech = (words: Word[], k: number): boolean =>
  COMPANY.test(words[k]!.text) &&
  (/^(?:media|tech|technology|sharing|networking|social|messaging)$/.test(words[k - 1]?.text ?? '') ||
    (words[k - 1]?.text === "'s" && k > 1 && platformAt(words, k - 2) !== null));

/** 'by TikTok', 'by the site’s moderators', 'by the newspaper'. */
function byPhrase(words: Word[], at: number): Remover | null {
  for (let k = at + 1; k < words.length; k++) {
    if (words[k]!.text !== 'by' || words[k]!.quote >= 0 || words[k + 2]?.text === 'time' || isOfAsking(words, k))
      continue;
    for (let m = k + 1; m <= k + 4 && m < words.length; m++) {
      if (PLATFORM_AGENTS.has(words[m]!.text) || platformAt(words, m) || isTech(words, m)) return 'platform';
      if (PUBLISHERS.has(words[m]!.text)) return 'publisher';
    }
  }
  return null;
}

/** 'a copyright claim by the label': who asked for it. */
const isOfAsking = (words: Word[], by: number): boolean =>
  /^(?:claims?|complaints?|requests?|demands?|reports?|lawsuit|notice|reported)$/.test(words[by - 1]!.text);

/** 'A TikTok spokesperson said that it had removed it', 'a spokesman for Meta said the company had'. */
function isSaidByPlatform(words: Word[], at: number): boolean {
  const speaker = words.findIndex(({ text, quote }, k) => k < at && quote < 0 && /^spokes/.test(text));
  if (speaker < 0) return false;
  const isOfPlatform =
    (speaker > 0 && platformAt(words, speaker - 1) !== null) ||
    (/^(?:for|at|of|from)$/.test(words[speaker + 1]?.text ?? '') && namesPlatform(words, speaker + 2));
  let verb = at - 1;
  while (verb > speaker && /^(?:AUX|ADV)$/.test(words[verb]!.pos)) verb--;
  return (
    isOfPlatform && /^(?:it|they|company|platform|site|service|app|firm|network|moderators)$/.test(words[verb]!.text)
  );
}
const namesPlatform = (words: Word[], k: number): boolean =>
  words[k] !== undefined && (PLATFORM_AGENTS.has(words[k]!.text) || platformAt(words, k) !== null);

/** 'Meta, which owns Instagram, took it down'. */
const isOwner = (words: Word[], at: number): boolean =>
  words[1]?.text === ',' && words[at - 1]?.text === ',' && at > 3 && namesPlatform(words, 0);

/** 'It took Facebook three hours to pull it.' */
function isTaking(words: Word[], at: number): boolean {
  const from = Math.max(0, at - 8);
  return (
    words[at - 1]?.text === 'to' &&
    words.slice(from, at).some(({ text }, k) => text === 'took' && namesPlatform(words, from + k + 1))
  );
}

/** 'on the site', 'from the newspaper': where it stood, and not who acts. */
const isPlace = (words: Word[], k: number): boolean =>
  words.slice(Math.max(0, k - 2), k).some(({ text }) => /^(?:on|from|to|in|via|off|of|left|quit)$/.test(text));

/** 'YouTube took it down', 'a spokesperson for TikTok said it had': a platform that acts, and no place or adjective. */
function isPlatformSubject(words: Word[], k: number, verb: number): boolean {
  if (!platformAt(words, k) || !words[k]!.capital) return false;
  if (
    /^(?:on|from|her|his|their|the|to|in|via|off|a|an|'s|-|deleted|into|onto|at|with|and)$/.test(
      words[k - 1]?.text ?? '',
    )
  )
    return false;
  const next = words[k + 1];
  return (
    next === undefined ||
    k + 1 === verb ||
    (next.text === "'s" && ACT_NOUNS.has(words[k + 2]?.text ?? '')) ||
    /^(?:VERB|AUX|ADV|PRON)$/.test(next.pos) ||
    /^(?:moderators?|spokes\w+|staff|later|subsequently)$/.test(next.text) ||
    (next.text === 'on' && k <= 1 && verb - k <= 4)
  );
}

/** 'had a comment taken off the site': somebody else did it. */
const isCausative = (words: Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 10), at)
    .some(({ text }, k, before) => text === 'had' && /^(?:a|an|his|her|their|one)$/.test(before[k + 1]?.text ?? ''));
