// What the talk is of: 'she said' in a paragraph about her livestream was said in the livestream.
import type { Medium, Platform } from '../../../models/statement.ts';
import { type Frame, isForOthers, type Text } from './frame.ts';
import { isRemoval } from './gone.ts';
import type { Unit } from './narration.ts';
import type { Occasion } from './occasion.ts';
import { isRemarks } from './phrase.ts';
import type { Stamp } from './stamps.ts';
import { stampFor } from './when.ts';
import { isPosting, POSTS, platformAt, postNounAt } from './words.ts';

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
        isLoose(before, i) ||
        isInstrument(before.words[i - 1]?.text)
      )
        continue;
      const owner = who.owner(before, i);
      if (owner !== null && owner !== person) continue;
      if (noun.medium === 'video' && owner === null && !isPosted(before, i) && !isIn(before, i) && !isGone(before))
        continue;
      const platform = noun.platform ?? platformIn(before.words);
      const medium = noun.medium === 'interview' ? talkOf(units, index) : noun.medium;
      if (!medium) continue;
      return {
        unit: index,
        medium,
        platform,
        stamp: isGone(before)
          ? null
          : stampFor(
              before,
              i,
              stampsOf(before).filter(s => s.edge === null),
            ),
      };
    }
  }
  return null;
}

/** An interview or a conversation on the podcast or the programme that was named before; else it is no recording. */
function talkOf(units: Unit[], index: number): Medium | null {
  for (let k = index; k >= 0 && k >= index - REACH; k--)
    for (let i = 0; i < units[k]!.words.length; i++) {
      const medium = postNounAt(units[k]!.words, i)?.medium;
      if (medium === 'podcast' || medium === 'broadcast') return medium;
      if (/^(?:radio|television)$/.test(units[k]!.words[i]!.text)) return 'broadcast';
    }
  return null;
}

/** 'posted a video', 'the video, uploaded on Monday'. */
const isPosted = ({ words }: Unit, i: number): boolean => words.slice(Math.max(0, i - 8), i + 6).some(isPosting);
const isGone = ({ words }: Unit): boolean => words.some(isRemoval);
const isIn = ({ words }: Unit, i: number): boolean =>
  words.slice(Math.max(0, i - 4), i).some(({ text }) => text === 'in' || text === 'during');

/** 'restricted replies to the tweet', and no 'in the comments': whoever wrote them. */
const isLoose = ({ words }: Unit, i: number): boolean =>
  postNounAt(words, i)!.medium === 'comment' &&
  postNounAt(words, i)!.plural &&
  !words.slice(Math.max(0, i - 3), i).some(({ text }) => /^(?:in|under|among|the|her|his)$/.test(text));

// 'above a screen recording', 'with a video of': beside what is said, not its channel.
const isInstrument = (before: string | undefined): boolean => before === 'screen';

function platformIn(words: Parameters<typeof platformAt>[0]): Platform | null {
  for (let i = 0; i < words.length; i++) {
    const platform = words[i]!.quote < 0 ? platformAt(words, i) : null;
    if (platform) return platform;
  }
  return null;
}

const SITTING =
  /^(?:council|councillors|committee|meeting|commons|lords|parliament|chamber|senate|house|inquiry|court|jury|tribunal|hearing|board|shareholders|debate|session|gangway|dispatch|inquest|mps|senators|lawmakers|legislators|agm)$/;
const isSitting = ({ words }: Unit): boolean =>
  words.some(({ text, quote, capital }) => quote < 0 && (SITTING.test(text) || (capital && text === 'questions')));
const TALKS: ReadonlySet<Medium> = new Set(['broadcast', 'podcast', 'livestream']);
/** Sentences within which the other side of a talk is heard. */
const TURN = 4;

const ANSWERED: ReadonlySet<Medium> = new Set(['video', 'image', 'text-post']);
/** Sentences within which somebody replies to a post. */
const REPLIED = 2;

/** 'Voss replied: “…”', '“…,” he commented', 'she fired back': under somebody's post that was quoted just before. */
export function replyBefore({ units }: Text, occasions: Occasion[], { unit }: Frame, speaker: string): Topic | null {
  const last = occasions.at(-1);
  const at = last?.units.at(-1) ?? 0;
  if (!last || last.speaker === speaker || unit.index - at > REPLIED || !ANSWERED.has(last.medium)) return null;
  return isReply(unit) && !isQuestioned(units, unit)
    ? { unit: at, medium: 'comment', platform: last.platform, stamp: null }
    : null;
}
const isReply = ({ words }: Unit): boolean =>
  words.some(
    ({ text, quote }, i) =>
      quote < 0 &&
      (/^(?:replied|commented|responded|retorted)$/.test(text) ||
        (text === 'back' && /^(?:shot|fired|hit|snapped)$/.test(words[i - 1]?.text ?? ''))),
  );
/** 'Asked whether …, she replied': to a reporter. */
const isQuestioned = (units: Unit[], { index, paragraph }: Unit): boolean =>
  units
    .slice(Math.max(0, index - 1), index + 1)
    .some(unit => unit.paragraph === paragraph && unit.words.some(({ text, quote }) => quote < 0 && ASKING.test(text)));
const ASKING = /^(?:asked|asks|told|questions?|whether)$/;

/** '“…,” Voss said in a statement. Brandt added: “…”': in the same one, as trade announcements quote both sides. */
export function jointBefore(occasions: Occasion[], { unit, channel }: Frame, speaker: string): Topic | null {
  const last = occasions.at(-1);
  if (last?.medium !== 'written-statement' || !last.sure || last.speaker === speaker) return null;
  const at = last.units.at(-1)!;
  const adds = channel.goesOn && unit.words.some(({ text, quote }) => quote < 0 && /^add(?:s|ed)$/.test(text));
  return adds && unit.index - at <= REPLIED
    ? { unit: at, medium: last.medium, platform: null, stamp: last.stamp }
    : null;
}

/** The talk in which the last speaker spoke to this one: what the host asks is said on the air too. */
export function talkBefore(
  { units, who }: Text,
  occasions: Occasion[],
  { unit, channel }: Frame,
  person: number | null,
): Topic | null {
  const last = occasions.at(-1);
  if (!last || person === null) return null;
  const at = last.units.at(-1)!;
  const answers = unit.words.some(({ text, quote }) => quote < 0 && /^(?:replied|answered|responded)$/.test(text));
  if (answers && unit.index - at <= TURN && /^(?:message|comment)$/.test(last.medium))
    return { unit: at, medium: last.medium, platform: last.platform, stamp: null };
  if (
    channel.mode === 'spoken' &&
    last.medium === 'speech' &&
    last.sure &&
    unit.index - at <= TURN &&
    last.units.some(k => isSitting(units[k]!))
  )
    return { unit: at, medium: 'speech', platform: null, stamp: last.stamp };
  if (channel.mode !== 'spoken' || !TALKS.has(last.medium)) return null;
  if (unit.index - at > TURN || !last.units.some(index => who.named(units[index]!).has(person))) return null;
  return { unit: at, medium: last.medium, platform: last.platform, stamp: last.stamp };
}
