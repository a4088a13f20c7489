// Which words speak for which medium, and how strongly. Above 3 the word names the channel itself.
import type { Medium } from '../../../models/statement.ts';
import { perLexeme } from '../lexemes.ts';
import type { Word } from './narration.ts';
import { hasUnder, isDenied, isShared, isSource, leadsIn, nounWeight } from './phrase.ts';
import { AUDIENCE, FOLLOWERS, HOSTS, ON_AIR, PRESS, PRESS_CALLS, SHOW_NAMES, STAGES } from './places.ts';
import { COMMENTING, isStory, POST_NOUNS, platformAt, postNounAt, WRITING } from './words.ts';

export interface Vote {
  medium: Medium;
  weight: number;
  /** The word that votes. */
  at: number;
}
/** @param human whether a word names a person. */
type Rule = (words: Word[], i: number, human: (i: number) => boolean) => [Medium, number] | null;

const RULES = new Map<string, Rule[]>();
function rule(triggers: string | Iterable<string>, vote: Rule): void {
  for (const word of typeof triggers === 'string' ? triggers.trim().split(/\s+/) : triggers) {
    const known = RULES.get(word);
    if (known) known.push(vote);
    else RULES.set(word, [vote]);
  }
}
const textAt = (words: Word[], i: number): string => words[i]?.text ?? '';

rule('told tells telling addressing', told);
rule('asked asks asking', (words, i) => (isToFollowers(words, i) ? ['text-post', UNSURE] : null));
rule('podcast podcasts', (words, i) => ['podcast', leadsIn(words, i) ? 9 : 6]);
rule('testified testifying', () => ['speech', 6]);
rule('speech', (words, i) => (/^(?:a|the|his|her)$/.test(textAt(words, i - 1)) ? ['speech', 6] : null));
rule('floor', (words, i) =>
  /^(?:house|senate|assembly|convention|commons)$/.test(textAt(words, i - 1)) ? ['speech', 6] : null,
);
rule(STAGES, (words, i) => (isHeldAt(words, i) ? ['speech', 5] : null));
rule('reporters journalists', () => ['interview', 6]);
rule(PRESS_CALLS.keys(), (words, i) => (isPressCall(words, i) ? ['interview', 8] : null));
rule('interview', (words, i) => (leadsIn(words, i) ? ['interview', 7] : null));
rule('phone telephone', (words, i) => (/^(?:by|the)$/.test(textAt(words, i - 1)) ? ['interview', 4] : null));
rule('contacted reached approached collared interviewed quizzed', (words, i) =>
  /^(?:by|in|at|on|outside|for|about)$/.test(textAt(words, i + 1)) ? ['interview', 4] : null,
);
rule('texted', () => ['message', 8]);
rule('op', (words, i) => (textAt(words, i + 2) === 'ed' ? ['written-statement', 7] : null));
rule('resigned quit resignation', (words, i) =>
  words.some(({ text, quote }) => text === 'letter' && quote < 0) && words[i]!.quote < 0 ? ['message', 7.5] : null,
);
rule('whatsapp dm dms voicemail emailed messaged whatsapps imessage', (words, i) =>
  textAt(words, i + 1) === 'statement' ? null : ['message', 6],
);
rule('chat', (words, i) => (textAt(words, i - 1) === 'group' ? ['message', 6] : null));
rule('letter note apology statement', (words, i) => (isShared(words, i) ? ['text-post', 9] : null));
rule('statement', (words, i) =>
  textAt(words, i - 1) === 'no' ? null : ['written-statement', leadsIn(words, i) ? 8 : 5],
);
rule('letter memo memorandum email e-mail note', (words, i) =>
  leadsIn(words, i) && isAddressed(words, i) ? ['message', 8] : null,
);
rule('letter memo memorandum communiqué email e-mail newsletter review', (words, i) =>
  leadsIn(words, i) ? ['written-statement', 7] : null,
);
rule('email e-mail text letter whatsapp', (words, i) =>
  /^(?:by|via|over)$/.test(textAt(words, i - 1)) ? ['message', 7] : null,
);
rule('note', (words, i) => (leadsIn(words, i) ? ['written-statement', 5.5] : null));
rule('issued issues reviewed', (words, i) => (words[i]!.pos === 'VERB' ? ['written-statement', 4] : null));
rule('wrote posted replied writes', (words, i) => (isWrittenUnder(words, i) ? ['comment', 7] : null));
rule('show programme slot', (words, i) => (isOwnShow(words, i) ? ['broadcast', 6] : null));
rule('wrote writes writing', (words, i) =>
  textAt(words, i + 1) === 'to' &&
  !words.some((_, k) => k > i && platformAt(words, k)) &&
  !/^(?:say|tell|ask)$/.test(textAt(words, i + 2))
    ? ['message', 5]
    : null,
);
rule('speaking appearing guesting', (words, i) => (isOnShow(words, i) ? ['broadcast', 6] : null));
rule('bio', () => ['profile', 7]);
rule('media', (words, i) => (textAt(words, i - 1) === 'social' && leadsIn(words, i) ? ['text-post', 4] : null));
rule('online', (words, i) => (/^(?:said|wrote|posted|added)$/.test(textAt(words, i - 1)) ? ['text-post', 4] : null));
rule('blog website', (words, i) => (leadsIn(words, i) ? ['written-statement', 4] : null));
rule('release', (words, i) => (textAt(words, i - 1) === 'press' ? ['written-statement', 8] : null));
rule('popped chimed weighed piped jumped', (words, i) => (hasUnder(words, i) ? ['comment', 7] : null));
rule(COMMENTING, (words, i) => (words[i]!.pos !== 'NOUN' && hasUnder(words, i) ? ['comment', 7] : null));
rule('replied responded replies answered', (words, i) => (isToPost(words, i) ? ['comment', 7] : null));
rule('camera', (words, i) => (/^(?:to|the)$/.test(textAt(words, i - 1)) ? ['video', 6] : null));
rule(ON_AIR, (words, i) =>
  words[i]!.capital || /^(?:on|on-air)$/.test(textAt(words, i - 1)) ? ['broadcast', 3.5] : null,
);
rule('air', (words, i) => (textAt(words, i - 1) === 'on' ? ['broadcast', 5] : null));
rule('live instalive', (words, i) => (words[i]!.capital && i > 0 ? ['livestream', 6] : null));
rule('live', (words, i) =>
  textAt(words, i + 1) === 'on' && words[i + 2]?.capital && !platformAt(words, i + 2) ? ['broadcast', 6] : null,
);
rule('livestreamed live-streamed streamed', () => ['livestream', 5]);
rule('tweeted tweeting', () => ['text-post', 6]);
rule('story stories', (words, i) => (isStory(words, i) ? ['story', isSource(words, i) ? 1 : 7.5] : null));
rule(POST_NOUNS.keys(), (words, i) => {
  const noun = isStory(words, i) ? null : postNounAt(words, i);
  const other = !noun || isSource(words, i) || /^(?:interview|podcast|broadcast)$/.test(noun.medium);
  return other ? null : [noun.medium, nounWeight(words, i, noun)];
});
rule(WRITING, (words, i) =>
  words.some((_, k) => k > i && textAt(words, k - 1) === 'on' && platformAt(words, k) !== null)
    ? ['text-post', 5]
    : null,
);
rule('on to via onto', (words, i) => (i + 1 < words.length && platformAt(words, i + 1) ? ['text-post', 4.2] : null));

/** Whom one tells is where one speaks: a crowd, a court, a radio station, reporters, a newspaper. */
function told(words: Word[], i: number, human: (i: number) => boolean): [Medium, number] | null {
  if (isToFollowers(words, i)) return ['text-post', UNSURE];
  for (let k = i + 1; k < words.length && k < i + 9; k++) {
    const { text, quote, capital } = words[k]!;
    if (quote >= 0 || /^(?:that|,|how|of|:)$/.test(text)) break;
    const noun = postNounAt(words, k);
    if (noun && /^(?:livestream|podcast|video)$/.test(noun.medium)) return [noun.medium, 8];
    if (
      ON_AIR.has(text) ||
      (capital && k > i + 1 && SHOW_NAMES.has(text) && !words[k + 1]?.capital) ||
      (capital && text === 'good' && textAt(words, k + 1) === 'morning') ||
      (text === 'feed' && textAt(words, k - 1) === 'world')
    )
      return isStation(words, k) ? ['interview', 6] : ['broadcast', 7];
    if (HOSTS.has(text)) return ['broadcast', UNSURE];
    if (AUDIENCE.has(text)) return ['speech', 7];
    if (PRESS.has(text)) return ['interview', 6];
  }
  const outlet = textAt(words, i + 1) === 'the' ? i + 2 : i + 1;
  if (!words[outlet]?.capital) return null;
  return ['interview', human(outlet) ? UNSURE : 4.5];
}
/** Whom one tells something may be the host of what was named before: this counts where nothing was. */
export const UNSURE = 2.5;

/** 'told Radio Meridian', and no guest on the air: 'told Radio Meridian’s Ada Voss'. */
const isStation = (words: Word[], k: number): boolean =>
  /^(?:radio|tv|television|broadcaster|fm)$/.test(textAt(words, k)) &&
  !words.slice(k + 1, k + 4).some(({ text }, i, rest) => text === "'s" && rest[i + 1]?.capital);

/** 'told her followers', 'asked fans'. */
const isToFollowers = (words: Word[], i: number): boolean =>
  words
    .slice(i + 1, i + 7)
    .some(({ text, quote }, k, some) => FOLLOWERS.has(text) && quote < 0 && !some.slice(0, k).some(isStop));
const isStop = ({ text, quote }: Word): boolean => quote >= 0 || /^(?:,|that|:|;)$/.test(text);

/** 'at the summit', 'during the debate', 'from the stage': and no 'after the concert', no 'in the meeting room'. */
function isHeldAt(words: Word[], i: number): boolean {
  if (isPressCall(words, i) || /^(?:NOUN|PROPN)$/.test(words[i + 1]?.pos ?? '')) return false;
  for (let k = i - 1; k >= 0 && k >= i - 7; k--) {
    const { text, pos } = words[k]!;
    if (text === 'on') return /^(?:stage|podium|floor|night)$/.test(textAt(words, i));
    if (/^(?:in|at|from|during)$/.test(text)) return true;
    if (/^(?:VERB|AUX|QUOTE|ADP)$/.test(pos) || text === ',') return false;
  }
  return false;
}

function isPressCall(words: Word[], i: number): boolean {
  const before = PRESS_CALLS.get(textAt(words, i));
  return before === null || (before?.has(textAt(words, i - 1)) ?? false);
}

/** 'wrote under the picture', and no 'wrote under a pseudonym'. */
const isWrittenUnder = (words: Word[], i: number): boolean =>
  /^(?:under|underneath|beneath|below)$/.test(textAt(words, i + 1)) &&
  !words.slice(i + 2, i + 6).some(({ text }) => /^(?:name|pseudonym|headline|heading|title|alias|hashtag)$/.test(text));

/** 'replied to the post', and no 'replied to a question'. */
const isToPost = (words: Word[], i: number): boolean =>
  textAt(words, i + 1) === 'to' &&
  words.some(
    (_, k) => k > i + 2 && k < i + 6 && /^(?:text-post|video|image|story)$/.test(postNounAt(words, k)?.medium ?? ''),
  );

/** 'on her own radio show', 'during the breakfast programme'. */
const isOwnShow = (words: Word[], i: number): boolean =>
  /^(?:radio|tv|television|breakfast|morning|chat|talk|evening|drivetime|late-night)$/.test(textAt(words, i - 1)) &&
  leadsIn(words, i);

const NOT_TO_SOMEONE = /^(?:editors?|followers|fans|public|world|camera)$/;
/** 'an email to staff', 'an internal memo'; and no letter to the editor, no open letter. */
function isAddressed(words: Word[], i: number): boolean {
  if (/^(?:open|public)$/.test(textAt(words, i - 1))) return false;

  if (/^(?:internal|private|leaked|personal|her|his|their)$/.test(textAt(words, i - 1))) return true;
  if (words.some(({ text, quote }, k) => quote < 0 && k > i && /^(?:told|tells|thanked|urged|begged)$/.test(text)))
    return true;
  const to = /(?:ed|sent)$/.test(textAt(words, i + 1)) ? i + 2 : i + 1;
  return textAt(words, to) === 'to' && !words.slice(to + 1, to + 4).some(({ text }) => NOT_TO_SOMEONE.test(text));
}

const DAYS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** 'speaking on Meridian Today': a name after 'on' that is no platform and no day. */
function isOnShow(words: Word[], i: number): boolean {
  const name = textAt(words, i + 2) === 'the' || /'s$/.test(textAt(words, i + 2)) ? i + 3 : i + 2;
  const word = words[name];
  return (
    textAt(words, i + 1) === 'on' &&
    !!word?.capital &&
    word.quote < 0 &&
    !DAYS.test(word.text) &&
    !platformAt(words, name)
  );
}

const rulesOf = perLexeme(({ folded }) => RULES.get(folded) ?? null);
/** All votes of a sentence, in order. */
export function votesIn(words: Word[], human: (i: number) => boolean): Vote[] {
  const votes: Vote[] = [];
  for (let i = 0; i < words.length; i++) {
    const rules = rulesOf(words[i]!.lexeme);
    if (!rules || isDenied(words, i)) continue;
    for (const of of rules) {
      const vote = of(words, i, human);
      if (vote) votes.push({ medium: vote[0], weight: vote[1], at: i });
    }
  }
  return votes;
}
