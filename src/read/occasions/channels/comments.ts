// Under what a comment stands, and whom it answers.
import { textAt, type Word } from '../sentences/narration.ts';
import { hasUnder, leadsIn } from '../sentences/phrase.ts';
import { USERS } from '../sentences/places.ts';
import { isSite } from '../sentences/sites.ts';
import { COMMENTING, platformAt, postNounAt } from '../sentences/words.ts';
import { isUnder } from './stood-under.ts';

/** By the words that may tell one; the weight of what they say. */
export const COMMENTS: [string | Iterable<string>, (words: Word[], i: number) => boolean, number][] = [
  ['wrote posted replied writes writing', (words, i) => isWrittenUnder(words, i) && !isUnderOwn(words, i + 1), 7],
  ['commented', (words, i) => words[i + 1]?.pos === 'QUOTE', 4],
  ['answered replied responded', (words, i) => isToUser(words, i), 4.4],
  [
    'replied commented commenting replying',
    (words, i) => textAt(words, i + 1) === 'on' && i + 2 < words.length && platformAt(words, i + 2) !== null,
    5,
  ],
  ['answering replying responding', (words, i) => isToUser(words, i), 5.4],
  ['commented', (words, i) => isOnPost(words, i), 7],
  ['told', (words, i) => isToldSomebody(words, i), 6],
  ['popped chimed weighed piped jumped', hasUnder, 7],
  [COMMENTING, (words, i) => words[i]!.pos !== 'NOUN' && hasUnder(words, i), 7],
  ['reply response', (words, i) => isInReply(words, i), 7],
  ['replying responding', (words, i) => isToPost(words, i), 9],
  ['replied replying responded responding', (words, i) => isToPoster(words, i), 7],
  [
    'replied responded replies answered',
    (words, i) => isToPost(words, i) && (words[i]!.pos !== 'NOUN' || leadsIn(words, i)),
    7,
  ],
];

/** 'wrote under the picture', and no 'wrote under a pseudonym'. */
export const isWrittenUnder = (words: Word[], i: number): boolean =>
  isUnder(words[i + 1]?.lexeme) &&
  !words.slice(i + 2, i + 6).some(({ text }) => /^(?:name|pseudonym|headline|heading|title|alias|hashtag)$/.test(text));

const WRITES = /^(?:answered|wrote|writes|written|posted|adding|added|asked|replied|commented|quipped|joked|typed)$/;

/** 'wrote Ada Voss beneath the announcement', 'had written “…” underneath the notice', 'adding beneath it'. */
export function isCommentedUnder(words: Word[], i: number): boolean {
  if (i === 0) return isOpening(words);
  const verb = words.findLastIndex(({ text, quote }, k) => k < i && quote < 0 && WRITES.test(text));
  if (verb < 0 || i - verb > 12 || isWrittenUnder(words, verb) || isUnderOwn(words, i)) return false;
  if (/^(?:words?|line|legend|name|headline|title|pseudonym)$/.test(textAt(words, i + 2))) return false;
  if (textAt(words, i + 1) === 'it') return true;
  return words
    .slice(i + 2, i + 7)
    .some(({ text }, k) => UNDERNEATH.test(text) || postNounAt(words, i + 2 + k) !== null);
}

/** 'Beneath the photograph the Dutchman wrote: “…”': and no 'Beneath a photograph', which is put up with the words. */
const isOpening = (words: Word[]): boolean =>
  (/^(?:the|that|this)$/.test(textAt(words, 1)) || words.slice(2, 5).some(({ text }) => text === "'s")) &&
  words.slice(1, 7).some((_, k) => postNounAt(words, 1 + k) !== null) &&
  words.slice(2, 24).some(({ text, quote }) => quote < 0 && WRITES.test(text));

/** 'wrote under a picture of a pump': put up with the words, where 'asked, under a picture' is told of the place. */
export const isUnderOwn = (words: Word[], i: number): boolean =>
  /^an?$/.test(textAt(words, i + 1)) &&
  words
    .slice(Math.max(0, i - 8), i)
    .some(({ text, quote }) => quote < 0 && /^(?:wrote|writes|written|joked|quipped|posted|captioned)$/.test(text)) &&
  words.slice(i + 2, i + 8).some((_, k) => postNounAt(words, i + 2 + k)?.medium === 'image');

const UNDERNEATH = /^(?:announcement|notice|resignation|message|statement|news|caption)$/;

/** Words between 'replied' and the post: 'replied to her own theatre’s season announcement'. */
const REACH = 9;
/** 'wrote in reply', 'posted in reply', and no 'said in reply'. */
const isInReply = (words: Word[], i: number): boolean =>
  textAt(words, i - 1) === 'in' &&
  ((i === 1 && textAt(words, 2) === ',' && words.some(({ text, quote }) => quote < 0 && WRITES.test(text))) ||
    /^(?:wrote|posted|tweeted|typed)$/.test(textAt(words, i - 2)) ||
    (textAt(words, i + 1) === 'to' && USERS.has(textAt(words, i + 3))));
/** 'was responding to a student who had posted a picture', 'replying on X to a user who complained'. */
function isToPoster(words: Word[], i: number): boolean {
  const to = words.findIndex(({ text }, k) => k > i && k < i + 5 && text === 'to');
  const who = to < 0 ? -1 : words.findIndex(({ text }, k) => k > to && k < to + 9 && text === 'who');
  if (who < 0) return false;
  const verb = textAt(words, who + 1) === 'had' ? who + 2 : who + 1;
  return /^(?:posted|tweeted|shared|uploaded|complained|wanted|asked|wondered|accused|wrote|suggested|demanded)$/.test(
    textAt(words, verb),
  );
}

/** 'replied to the post', and no 'replied to a question'. */
const isToPost = (words: Word[], i: number): boolean =>
  textAt(words, i + 1) === 'to' &&
  words.some(
    (_, k) =>
      k > i + 2 &&
      k < i + REACH &&
      !words.slice(i + 2, k).some(({ text }) => text === 'in') && // 'replied to her critics in a post'
      /^(?:text-post|video|image|story)$/.test(postNounAt(words, k)?.medium ?? ''),
  );

/** 'answered a customer on X', 'When a fan complained on X, she replied': on a platform one answers in comments. */
function isToUser(words: Word[], i: number): boolean {
  if (isToAnybody(words, i)) return true;
  const user = words.findIndex(({ text, quote }) => quote < 0 && USERS.has(text));
  if (user < 0) return false;
  if (user > 0 && user < i && platformAt(words, user - 1) !== null) return true; // 'asked by a Threads user'
  const platform = words.findIndex((_, k) => k > user && platformAt(words, k) !== null);
  return (
    platform > 0 && (user > i ? user < i + 5 : platform < i) && /^(?:on|to|via)$/.test(textAt(words, platform - 1))
  );
}

/** 'answered a councillor on LinkedIn', 'replied to somebody on X': and no 'answered the charge on Facebook'. */
function isToAnybody(words: Word[], i: number): boolean {
  const to = textAt(words, i + 1) === 'to' ? i + 2 : i + 1;
  if (!/^(?:an?|another|one|somebody|someone)$/.test(textAt(words, to))) return false;
  for (let k = to + 1; k < to + 5 && k < words.length; k++)
    if (textAt(words, k - 1) === 'on') return platformAt(words, k) !== null || isSite(words, k);
  return false;
}

/** 'commented on her ex-husband’s Instagram photo': and no 'commented on the row'. */
function isOnPost(words: Word[], i: number): boolean {
  if (textAt(words, i + 1) !== 'on' || !/^(?:an?|the|his|her|their|one)$|^[A-Z]/.test(textAt(words, i + 2)))
    return false;
  for (let k = i + 3; k < words.length && k <= i + REACH; k++) {
    const medium = postNounAt(words, k)?.medium ?? '';
    if (/^(?:text-post|video|image)$/.test(medium)) return true;
    if (!/^(?:NOUN|PROPN|ADJ|PART|PUNCT|NUM|DET|PRON)$/.test(words[k]!.pos) || words[k]!.text === ',') return false;
  }
  return false;
}

/** 'In its place was an appeal: “…”': what stands where the post stood. */
export const isInItsPlace = (words: Word[], i: number): boolean =>
  textAt(words, i - 2) === 'in' &&
  /^(?:its|their)$/.test(textAt(words, i - 1)) &&
  words.slice(i + 1, i + 4).some(({ text }) => /^(?:is|was|were|stood|stands|appeared|came|went|now)$/.test(text));

/** 'told somebody on Bluesky who had asked'. */
const isToldSomebody = (words: Word[], i: number): boolean =>
  /^(?:somebody|someone)$/.test(textAt(words, i + 1)) && isToAnybody(words, i);
