// How a noun that can hold somebody's words stands in its sentence.
import { among } from '../../lexemes.ts';
import { verbOf } from '../../removals/clauses/words.ts';
import { holdsWords, isHeldBehindAside } from './holds-words.ts';
import { isHyphened, LONGEST } from './hyphens.ts';
import type { Word } from './narration.ts';
import { saysItself } from './says-itself.ts';
import { isPosting, type PostNoun, UNDER, WRITING } from './words.ts';

const textsOf = (words: Word[], from: number, to: number): string[] =>
  words.slice(Math.max(0, from), to).map(word => word.text);

/** 'in a …', 'from the …', 'during an …', 'at his …': the noun phrase hangs on a preposition. */
export function leadsIn(words: Word[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 7; k--) {
    const { text, pos } = words[k]!;
    if (isHyphened(words, k)) continue;
    if (/^(?:in|on|to|at|from|during|via|through|with|into)$/.test(text)) return true;
    if ((pos === 'VERB' && !text.endsWith('ed')) || pos === 'AUX' || pos === 'QUOTE' || text === ',') return false;
  }
  return false;
}

/**
 * How much a noun says about the channel: much where the words stand in it ('in a post'), where it says them ('the post
 * read') or somebody posts it; little as a picture that goes 'with' the words, or 'the post' that is talked about.
 */
export function nounWeight(words: Word[], i: number, noun: PostNoun): number {
  const indefinite = textsOf(words, phraseOf(words, i), i).some(text =>
    noun.plural ? text === 'one' : /^(?:a|an|another|one)$/.test(text),
  );
  const isMass = words[i]!.text === 'footage';
  const base = noun.medium === 'comment' ? (indefinite ? 6 : 4) : noun.generic ? 4 : 5;
  if (holdsWords(words, i) || saysItself(words, i)) return base + 2;
  if (isInShot(words, i) || isPassedOn(words, i)) return 1;
  if (/^(?:image|video)$/.test(noun.medium) && (isBeside(words, i) || isExcerpt(words, i))) return 1;
  if (noun.medium === 'comment' && textsOf(words, i - 6, i).some(text => /^(?:left|leaving|leaves)$/.test(text)))
    return base + 2;
  if (inside(words, i) && !(noun.medium === 'written-statement' && isWorkedOn(words, i))) return base + 1;
  const posted = words.slice(Math.max(0, i - 9), i).some(isPosting) || words.slice(i + 1, i + 4).some(isPosting);
  return posted || indefinite || isMass || isHeldBehindAside(words, i) ? base : base - 2.5;
}

const isRelative = among('who whose which');
/** 'Voss, whose sons are in the photo, said', 'who is named in the post': who is shown there, and not who speaks there. */
export function isInShot(words: Word[], i: number): boolean {
  const who = words.findLastIndex(({ lexeme }, k) => k < i && k >= i - 12 && isRelative(lexeme));
  if (who < 1 || words[who - 1]!.text !== ',') return false;
  const clause = textsOf(words, who + 1, i);
  return (
    clause.some((text, k) => /^(?:in|by)$/.test(text) && /^(?:the|that|this)$/.test(clause[k + 1] ?? '')) &&
    clause.some(text => /^(?:is|are|was|were|appears?|appeared|features?|featured)$/.test(text)) &&
    !clause.some(text => /^(?:speaking|talking|heard|quoted|said|says)$/.test(text))
  );
}

const passesOn = among(
  'reposting reposted resharing reshared retweeting retweeted quoting quote-tweeting quote-posting sharing',
);
/** 'Sharing the clip on X, Voss wrote', 'reposted the video with the words': somebody else’s, passed on with words of one’s own. */
function isPassedOn(words: Word[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 5; k--) {
    if (!/^(?:the|that|this|'s)$/.test(words[k]!.text)) continue;
    const verb = words.findLastIndex(({ lexeme }, v) => v < k && v >= k - 3 && passesOn(lexeme));
    const isQuoting =
      words[k - 3]?.text === 'quote' && /^(?:post|tweet|retweet)(?:ing|ed)$/.test(words[k - 1]?.text ?? '');
    return isQuoting || (verb >= 0 && (words[verb]!.text !== 'sharing' || verb === 0));
  }
  return false;
}

/** 'a clip from her Twitch stream': what is said there is said in the stream. */
const isExcerpt = (words: Word[], i: number): boolean =>
  /^(?:from|of)$/.test(words[i + 1]?.text ?? '') &&
  words
    .slice(i + 2, i + 8)
    .some(
      ({ text, quote }) =>
        quote < 0 &&
        /^(?:stream|livestream|podcast|broadcast|speech|interview|show|episode|documentary|programme)$/.test(text),
    );

/** 'with a picture of the quay', 'adding a clip': and no 'wrote alongside the picture', which they were put up with. */
function isBeside(words: Word[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    const { text } = words[k]!;
    if (isHyphened(words, k)) continue;
    if (/^(?:adding|attaching)$/.test(text)) return true;
    if (/^(?:with|alongside)$/.test(text))
      return !(/^(?:the|this|that)$/.test(words[k + 1]!.text) && WRITING.has(words[k - 1]?.text ?? ''));
  }
  return false;
}
/** 'on her fifty-first essay': she reads it, or writes it. */
const isWorkedOn = (words: Word[], i: number): boolean => {
  const before = textsOf(words, i - 6, i);
  return before.includes('on') && !before.includes('in');
};

/** 'in a post', 'in the clip', 'on the podcast'. */
export function inside(words: Word[], i: number): boolean {
  for (let k = i - 1, left = 6; k >= 0 && left > 0 && k > i - LONGEST; k--) {
    if (isHyphened(words, k)) continue;
    left--;
    const { text, pos } = words[k]!;
    if (/^(?:in|on|to|during|via)$/.test(text) || isMidway(text, words[k - 1]?.text ?? '')) return true;
    if ((/^(?:VERB|AUX|QUOTE|ADP)$/.test(pos) && !isParticiple(words, k)) || text === ',') return false;
  }
  return false;
}

/** 'at the start of the video', 'halfway through the film', 'ten minutes into the stream'. */
const isMidway = (text: string, before: string): boolean =>
  (text === 'of' && /^(?:start|end|beginning|middle|close|course|opening)$/.test(before)) ||
  (/^(?:through|into)$/.test(text) && /^(?:halfway|midway|partway|minutes|seconds|hours?)$/.test(before));

/** 'a now-deleted thread', 'a deleted tweet': and no 'posted a thread'. */
const isParticiple = (words: Word[], k: number): boolean =>
  /(?:ed|wn|en)$/.test(words[k]!.text) && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(words[k + 1]?.pos ?? '');

/** Where the noun phrase of the word begins, as far as it can be told: at least four words before. */
function phraseOf(words: Word[], i: number): number {
  let k = i - 1;
  while (
    k > 0 &&
    k > i - PHRASE &&
    (isParticiple(words, k) || /^(?:ADJ|ADV|NOUN|PROPN|NUM|PART)$/.test(words[k]!.pos) || words[k]!.text === '-')
  )
    k--;
  return Math.min(k, i - 4);
}
/** Words of the longest phrase before a noun. */
const PHRASE = 9;

/** 'removed the video from her story': what something was taken from is not where the words stand. */
export const isSource = (words: Word[], i: number): boolean =>
  hangsOnFrom(words, i) &&
  words.slice(0, i).some(({ text }) => /^(?:remov|delet|scrub|strip|eras|wip|took|taken|pull)/.test(text));

/** 'from her story': and no 'removed from its website an essay', which is another phrase. */
function hangsOnFrom(words: Word[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    if (words[k]!.text === 'from') return true;
    if (/^an?$/.test(words[k]!.text) && words[k - 1]?.text !== 'from') return false;
  }
  return false;
}

/** 'made the comments on the council’s page': what was said, wherever it was. */
export const isRemarks = (words: Word[], i: number): boolean =>
  /^comments?$/.test(words[i]!.text) &&
  textsOf(words, i - 4, i).some(text => /^(?:made|makes|making|make)$/.test(text));

/** 'shared a handwritten letter', 'posted a statement': what is posted is a post. */
export const isShared = (words: Word[], i: number): boolean =>
  textsOf(words, i - 5, i).some(text => /^(?:shared|posted|uploaded|shares|posts)$/.test(text));

const denies = among("n't not declined refused without never");
const opensClause = among('when as but while');
/** 'did not speak to reporters', 'declined an interview': and no 'refused to delete a post', which is there all the same. */
export function isDenied(words: Word[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 5; k--) {
    if (denies(words[k]!.lexeme)) return !words.slice(k + 1, i).some(({ text }) => verbOf(text));
    if (opensClause(words[k]!.lexeme)) return false;
  }
  return false;
}

/** Whether the sentence tells of something to comment under: 'underneath', 'on the post', 'to a fan'. */
export function hasUnder(words: Word[], verb: number): boolean {
  return words.some(({ text }, i) => {
    if (i === verb) return false;
    if (UNDER.has(text)) return true;
    if (/^(?:post|photo|picture|video|tweet|thread|reel|clip)$/.test(text)) {
      const before = textsOf(words, i - 3, i);
      return before.includes('on') && before.includes('the');
    }
    return /^(?:fan|follower|user|commenter|critic|troll)$/.test(text) && textsOf(words, i - 3, i).includes('to');
  });
}

const CALLED = /^(?:called|dubbed|described|branded|labelled|labeled|slammed|termed|deemed)$/;
/** 'that critics called “…”', 'which users described as “…”': what others say of the thing before it. */
export function isOthersWord(between: Word[]): boolean {
  if (!/^(?:that|which)$/.test(between[0]?.text ?? '')) return false;
  const last = between.at(-1)!.text === 'as' ? between.length - 2 : between.length - 1;
  return (
    last > 1 && CALLED.test(between[last]!.text) && between.slice(1, last).some(({ pos }) => /NOUN|PROPN/.test(pos))
  );
}
