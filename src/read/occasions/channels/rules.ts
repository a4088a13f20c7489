// What each word votes for: the medium, and how strongly. Above 3 the word names the channel itself.
import type { Medium } from '../../../../models/statement.ts';
import { textAt, type Word } from '../sentences/narration.ts';
import { inside, isRemarks, isShared, isSource, leadsIn, nounWeight } from '../sentences/phrase.ts';
import { ON_AIR, PRESS_CALLS, SPEECHES, STAGES } from '../sentences/places.ts';
import { isStory, POST_NOUNS, platformAt, postNounAt, WRITING } from '../sentences/words.ts';
import { isOfPerson, PROGRAMMES } from './air.ts';
import { COMMENTS, isCommentedUnder, isInItsPlace, isUnderOwn, isWrittenUnder } from './comments.ts';
import { isOther } from './heard-of.ts';
import { isTalkedOf } from './judged.ts';
import { DOCUMENTS, isAbout, isAddressed, isRelease, isSpokenOne, isWrittenIn } from './letters.ts';
import { LIVE } from './live.ts';
import { MESSAGES } from './messages.ts';
import { MEETINGS } from './met.ts';
import { onAccount, onPlatform, PLACES_ON } from './on-platform.ts';
import { SCENES } from './scenes.ts';
import { SHOWS } from './shows.ts';
import { isGiven, onBench } from './speeches.ts';
import { isStoodUnder } from './stood-under.ts';
import { isOnTheAir } from './studio.ts';
import {
  isHeldAt,
  isOwnPage,
  isPressCall,
  isStreamed,
  isToFollowers,
  isToHall,
  isWhereWords,
  listener,
  toFollowers,
  UNSURE,
} from './surroundings.ts';
import { isStatementThere, WRITTEN } from './written.ts';

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

rule('told tells telling addressing advised advises informed informs assured assures reminded reminds', listener);
rule('explained explains admitted admits confirmed confessed complained insisted', (words, i, human) =>
  textAt(words, i + 1) === 'to' ? listener(words, i, human) : null,
);
rule('spoke speaking talked appealed appealing', (words, i, human) =>
  isToFollowers(words, i)
    ? toFollowers(words, i)
    : textAt(words, i) === 'speaking' && textAt(words, i + 1) === 'to'
      ? listener(words, i, human)
      : null,
);
rule('asked asks asking', (words, i) =>
  isToFollowers(words, i) ? ['text-post', UNSURE] : isToHall(words, i) ? ['speech', 5] : null,
);
rule('podcast podcasts', (words, i) =>
  isTalkedOf(words, i) || isOther(words, i) ? null : ['podcast', leadsIn(words, i) ? 9 : 6],
);
rule('testified testifying', () => ['speech', 6]);
rule('speech', (words, i) => (isGiven(words, i) ? ['speech', 6] : null));
rule('loudhailer megaphone bullhorn tannoy', (words, i) => (leadsIn(words, i) ? ['speech', 6] : null));
rule('rose rises', (words, i) =>
  textAt(words, i + 1) === 'to' && SPEECHES.has(textAt(words, i + 2)) ? ['speech', 5] : null,
);
rule('day', (words, i) =>
  /^(?:investor|investors|open|sports|prize|graduation)$/.test(textAt(words, i - 1)) && leadsIn(words, i)
    ? ['speech', 5]
    : null,
);
for (const [triggers, isAir, weight] of PROGRAMMES)
  rule(triggers, (words, i) => (isAir(words, i) ? ['broadcast', weight] : null));
for (const [triggers, isComment, weight] of COMMENTS)
  rule(triggers, (words, i) => (isComment(words, i) ? ['comment', weight] : null));
for (const [triggers, isSent, medium, weight] of WRITTEN)
  rule(triggers, (words, i) => (isSent(words, i) ? [medium, weight] : null));
for (const [triggers, isMessage, weight] of MESSAGES)
  rule(triggers, (words, i) => (isMessage(words, i) ? ['message', weight] : null));
for (const [triggers, mediumOf] of SHOWS)
  rule(triggers, (words, i) => {
    const medium = mediumOf(words, i);
    return medium && [medium, 8];
  });
for (const [triggers, isMet, weight] of MEETINGS)
  rule(triggers, (words, i) => (isMet(words, i) ? ['interview', weight] : null));
for (const [triggers, isScene] of SCENES) rule(triggers, (words, i) => (isScene(words, i) ? ['speech', 5] : null));
rule('judge justice recorder coroner sheriff', (words, i) => {
  const weight = onBench(words, i);
  return weight ? ['speech', weight] : null;
});
rule('minutes seconds', (words, i) =>
  textAt(words, i + 1) === 'in' && /^(?:PUNCT|QUOTE)$/.test(words[i + 2]?.pos ?? 'PUNCT') ? ['video', 3.3] : null,
);
rule(STAGES, (words, i) => (isHeldAt(words, i) ? ['speech', 5] : null));
rule('account page profile channel timeline', (words, i) => (isWhereWords(words, i) ? ['text-post', 8] : null));
rule(PRESS_CALLS.keys(), (words, i) => (isPressCall(words, i) ? ['interview', 8] : null));
rule('interview', (words, i) => (leadsIn(words, i) ? ['interview', 7] : null));
rule('op', (words, i) => (textAt(words, i + 2) === 'ed' ? ['written-statement', 7] : null));
rule('letter note apology statement communiqué memo', (words, i) =>
  isShared(words, i) || (textAt(words, i) === 'apology' && isStatementThere(words, i)) ? ['text-post', 9] : null,
);
rule('statement', (words, i) =>
  /^(?:no|video)$/.test(textAt(words, i - 1)) || isSpokenOne(words, i) || isAbout(words, i)
    ? null
    : isStatementThere(words, i)
      ? ['text-post', 8.5]
      : ['written-statement', leadsIn(words, i) ? 8 : 5],
);
rule('letter memo memorandum email e-mail note', (words, i, human) =>
  leadsIn(words, i) && isAddressed(words, i, human) ? ['message', 8] : null,
);
rule('letter memo memorandum communiqué email e-mail newsletter review', (words, i) =>
  leadsIn(words, i) ? ['written-statement', 7] : null,
);
rule('article piece review book memoir chapter diary paper obituary thesis preface foreword', (words, i) =>
  textAt(words, i + 1) === 'in' && textAt(words, i + 2) === 'which' ? ['written-statement', 7] : null,
);
rule('email e-mail', (words, i) => (/^(?:by|via|over)$/.test(textAt(words, i - 1)) ? ['written-statement', 7] : null));
rule('note', (words, i) =>
  /^(?:a|research|client|brief|short)$/.test(textAt(words, i - 1)) &&
  leadsIn(words, i) &&
  !words.some((_, k) => platformAt(words, k))
    ? ['written-statement', 6.5]
    : null,
);
rule('issued issues reviewed', (words, i) => (words[i]!.pos === 'VERB' ? ['written-statement', 4] : null));
rule('asked said joked quipped added demanded', (words, i) =>
  isWrittenUnder(words, i) &&
  !isUnderOwn(words, i + 1) &&
  words.slice(i + 2, i + 7).some((_, k) => postNounAt(words, i + 2 + k))
    ? ['comment', 7]
    : null,
);
rule('beneath underneath under below', (words, i) => (isUnderOwn(words, i) ? ['image', 7] : null));
rule('beneath underneath under below', (words, i) => (isCommentedUnder(words, i) ? ['comment', 7] : null));
rule('wrote writes writing written', (words, i) =>
  (textAt(words, i + 1) === 'to' || (textAt(words, i + 1) === 'back' && textAt(words, i + 2) === 'to')) &&
  !isToFollowers(words, i) &&
  !words.some((_, k) => k > i && platformAt(words, k)) &&
  !/^(?:say|tell|ask)$/.test(textAt(words, i + 2))
    ? ['message', 5]
    : null,
);
rule('comments', (words, i) =>
  textAt(words, i - 1) === 'the' && textAt(words, i - 2) === 'in' ? ['comment', 7] : null,
);
rule('bio', () => ['profile', 7]);
rule('place', (words, i) => (isInItsPlace(words, i) ? ['text-post', 5] : null));
rule('media', (words, i) => (textAt(words, i - 1) === 'social' && leadsIn(words, i) ? ['text-post', 4] : null));
rule('page wall feed timeline', (words, i) => (isOwnPage(words, i) ? ['text-post', 4.2] : null));
rule('online', (words, i) => (/^(?:said|wrote|posted|added)$/.test(textAt(words, i - 1)) ? ['text-post', 4] : null));
rule('blog website', (words, i) => (leadsIn(words, i) && !isSource(words, i) ? ['written-statement', 4] : null));
rule(DOCUMENTS, (words, i) => (isWrittenIn(words, i) ? ['written-statement', 6] : null));
rule('release', (words, i) => (isRelease(words, i) ? ['written-statement', 8] : null));
rule('ad advert advertisement commercial', (words, i) => (inside(words, i) ? ['video', 5] : null));
rule('camera lens', (words, i) =>
  /^(?:to|the)$/.test(textAt(words, i - 1)) && !isStreamed(words)
    ? ['video', /^(?:(?:in)?to|fac\w+)$/.test(textAt(words, i - 2)) ? 9 : 6]
    : null,
);
rule(ON_AIR, (words, i) =>
  (words[i]!.capital && !isOfPerson(words, i)) || isOnTheAir(words, i) ? ['broadcast', 3.5] : null,
);
for (const [triggers, weightOf] of LIVE)
  rule(triggers, (words, i, human) => {
    const weight = weightOf(words, i, human);
    return weight ? ['livestream', weight] : null;
  });
rule('tweeted tweeting skeeted retweeted retweeting', (words, i) =>
  words[i - 1]?.pos === 'AUX' && /^re/.test(textAt(words, i)) ? null : ['text-post', 7],
);
rule('story stories', (words, i) =>
  isStory(words, i) && !isStoodUnder(words, i) ? ['story', isSource(words, i) ? 1 : 7.5] : null,
);
rule(POST_NOUNS.keys(), (words, i) => {
  const noun = isStory(words, i) ? null : postNounAt(words, i);
  const other =
    !noun ||
    isAbout(words, i) ||
    isRemarks(words, i) ||
    isSpokenOne(words, i) ||
    isTalkedOf(words, i) ||
    isSource(words, i) ||
    /^(?:interview|podcast|broadcast)$/.test(noun.medium);
  return other ? null : [noun.medium, nounWeight(words, i, noun)];
});
rule(WRITING, (words, i) =>
  words.some((_, k) => k > i && textAt(words, k - 1) === 'on' && platformAt(words, k) !== null)
    ? ['text-post', 5]
    : null,
);
rule('on to via onto used uses using chose chooses picked', onPlatform);
rule(PLACES_ON, onAccount);

/** The rules that ask about a word; null where none does. */
export const rulesFor = (word: string): Rule[] | null => RULES.get(word) ?? null;
