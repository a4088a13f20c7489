// What the talk is of: 'she said' in a paragraph about her livestream was said in the livestream.
import type { Medium, Platform } from '../../../../models/statement.ts';
import { isHeardOf } from '../channels/heard-of.ts';
import { isUnder } from '../channels/stood-under.ts';
import { talkOf } from '../channels/talk.ts';
import { type Frame, isForOthers, type Text } from '../frame.ts';
import type { Occasion } from '../occasion.ts';
import { isRemovalAt } from '../sentences/gone.ts';
import type { Unit } from '../sentences/narration.ts';
import { isInShot, isRemarks } from '../sentences/phrase.ts';
import { platformIn } from '../sentences/platforms.ts';
import { isPosting, POSTS, type PostNoun, postNounAt } from '../sentences/words.ts';
import type { Stamp } from '../stamps/stamp.ts';
import { stampFor } from '../stamps/when.ts';

/** What was posted, and can be taken down by who posted it. */
export const POSTED: ReadonlySet<Medium> = new Set([
  'video',
  'image',
  'text-post',
  'story',
  'comment',
  'livestream',
  'profile',
]);
/** Said aloud, or read out: 'she said' can belong to it. */
export const SPOKEN: ReadonlySet<Medium> = new Set([
  'interview',
  'speech',
  'podcast',
  'broadcast',
  'livestream',
  'video',
  'written-statement',
]);
const HEARD: ReadonlySet<Medium> = new Set(['video', 'livestream', 'podcast', 'broadcast', 'interview']);
const READ: ReadonlySet<Medium> = new Set(['comment', 'message']);
/** Sentences back that a topic can be told in. */
const REACH = 5;

export interface Topic {
  unit: number;
  medium: Medium;
  platform: Platform | null;
  stamp: Stamp | null;
}

/** The recording that the sentences before speak of together with the speaker, nearest first. */
export function topicBefore(text: Text, { unit, channel, quote }: Frame, person: number | null): Topic | null {
  if (person === null || isForOthers(text, quote)) return null;
  const { units, who, stampsOf } = text;
  const media = channel.mode === 'written' ? READ : HEARD;
  for (let index = unit.index; index >= 0 && index >= unit.index - REACH; index--) {
    const before = units[index]!;
    if (!(before.signs & POSTS)) continue;
    const named = who.named(before);
    const far = before.paragraph < unit.paragraph;
    if (index < unit.index && !named.has(person) && (named.size > 0 || before.paragraph < unit.paragraph - 1)) continue;
    if (media === READ && before.paragraph < unit.paragraph - 1) break;
    for (let i = before.words.length - 1; i >= 0; i--) {
      const noun = postNounAt(before.words, i);
      if (far && !named.has(person) && noun?.medium === 'broadcast') continue;
      if (
        !noun ||
        !media.has(noun.medium) ||
        isRemarks(before.words, i) ||
        isInShot(before.words, i) ||
        isLoose(before, i, noun) ||
        isOver(before, i) ||
        isInstrument(before.words[i - 1]?.text) ||
        isWhen(before.words[i - 1]?.text) ||
        isHeardOf(before.words, i)
      )
        continue;
      const owner = who.owner(before, i);
      if ((owner !== null && owner !== person) || isTakenByOthers(text, before, i, person)) continue;
      if (noun.medium === 'video' && owner === null && !isPosted(before, i) && !isIn(before, i) && !isGone(before))
        continue;
      const platform = noun.platform ?? platformIn(before.words);
      const medium = noun.medium === 'interview' ? talkOf(units, index) : noun.medium;
      if (!medium) continue;
      const stamps = isGone(before) ? [] : stampsOf(before).filter(({ edge }) => edge === null);
      return { unit: index, medium, platform, stamp: stampFor(before, i, stamps) };
    }
  }
  return null;
}

/** 'The party has deleted a video mocking Voss': its own; in 'a video in which Voss says' she speaks. */
function isTakenByOthers({ who }: Text, unit: Unit, noun: number, person: number): boolean {
  const gone = unit.words.findIndex((word, k) => k < noun && word.quote < 0 && isRemovalAt(unit.words, k));
  const agent = gone < 0 ? null : who.subject(unit, gone);
  if (agent === null) return isHouses(unit, noun);
  if (agent === person) return false;
  return !unit.words
    .slice(noun + 1, noun + 3)
    .some(({ text }) => /^(?:which|where|by|with|of|from|featuring|showing|that|,)$/.test(text));
}

/** 'The station posted a clip of it': whoever does so is nobody that is named. */
function isHouses({ words }: Unit, noun: number): boolean {
  const verb = words.findIndex((word, k) => k < noun && word.quote < 0 && isPosting(word));
  const subject = words[verb - 1];
  return subject?.pos === 'NOUN' && postNounAt(words, verb - 1) === null && words[verb - 2]?.text === 'the';
}

/** 'posted a video', 'the video, uploaded on Monday'. */
const isPosted = ({ words }: Unit, i: number): boolean => words.slice(Math.max(0, i - 8), i + 6).some(isPosting);
const isGone = ({ words }: Unit): boolean => words.some((_, i) => isRemovalAt(words, i));
const isIn = ({ words }: Unit, i: number): boolean =>
  words.slice(Math.max(0, i - 4), i).some(({ text }) => text === 'in' || text === 'during');

/** 'restricted replies to the tweet', and no 'in the comments': whoever wrote them. */
const isLoose = ({ words }: Unit, i: number, { medium, plural }: PostNoun): boolean =>
  medium === 'comment' &&
  plural &&
  !words.slice(Math.max(0, i - 3), i).some(({ text }) => /^(?:in|under|among|the|her|his)$/.test(text));

/** 'spotted under Voss’s clip': what stands there is somebody else's. */
const isOver = ({ words }: Unit, i: number): boolean =>
  words.slice(Math.max(0, i - 4), i).some(({ lexeme }) => isUnder(lexeme));

/** 'four days before broadcast': when, and not where. */
const isWhen = (before: string | undefined): boolean => /^(?:before|after|until|since)$/.test(before ?? '');

/** 'above a screen recording': beside what is said, not its channel. */
const isInstrument = (before: string | undefined): boolean => before === 'screen';

/** One more turn of the last occasion: by the same way unless told otherwise, at a time of its own. */
export const after = (last: Occasion, told: Partial<Topic> = {}): Topic => ({
  unit: last.units.at(-1)!,
  medium: last.medium,
  platform: last.platform,
  stamp: null,
  ...told,
});
