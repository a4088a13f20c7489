// What the sentence that leads in to a quotation adds: 'Voss posted a video on X. “…,” she said'.
import { among } from '../lexemes.ts';
import { isInIt, toldBack } from './channels/back.ts';
import { type Channel, readChannel, SURE } from './channels/channel.ts';
import { ANSWER, answers, goesOn, isHeard, isPutToThem, isTalk, isThere, isThingAt, workIn } from './channels/lead.ts';
import { workOf } from './channels/narrower.ts';
import { isOthers } from './channels/of-others.ts';
import { answeredInWriting, isAnswerToPress, isAskedAbout } from './channels/questioned.ts';
import { isSaidThere } from './channels/said-there.ts';
import { isHost, isIn, isInThat, isSent } from './channels/there.ts';
import { type Frame, isForOthers, type Text } from './frame.ts';
import { isInterlude } from './interlude.ts';
import { isHabit } from './sentences/habit.ts';
import type { Unit } from './sentences/narration.ts';
import { isPosting } from './sentences/words.ts';
import { isEve } from './stamps/edges.ts';
import { mainTime, shownTime } from './stamps/main-clause.ts';
import { isVagueStamp, type Stamp } from './stamps/stamp.ts';
import { dayWithin, isOfPost, toldTime } from './stamps/told-time.ts';
import { isOfOther } from './stamps/when.ts';

/** Stamps that can tell when something was said: 'by', 'until' and 'still' tell of its end. */
export const timesOfSaying = ({ stampsOf }: Text, unit: Unit): Stamp[] =>
  stampsOf(unit).filter(stamp => stamp.edge === null || isEve(unit, stamp));

/** A channel that is told before a quotation, and the sentence that tells it. */
interface Led {
  before: Channel;
  from: Unit;
}

export function withLead(text: Text, frame: Frame, lead: Unit): Frame {
  const { channel, unit } = frame;
  const answered = answeredInWriting(lead, unit, channel, text.who);
  if (answered) return { ...frame, channel: { ...channel, ...answered }, lead: lead.index };
  const led = channelBefore(text, frame, lead);
  const { before, from } = led;
  const told = { ...frame, lead: from.index, stamp: stampWith(text, frame, lead, from) };
  if (isSaidBy(text, frame, led)) {
    const platform = before.platform ?? channel.platform;
    const part = channel.part === 'body' ? before.part : channel.part;
    const revised = channel.revised || before.revised;
    return { ...told, led: true, channel: { ...before, platform, part, revised } };
  }
  if (channel.weight < SURE && before.platform && answers(unit))
    return { ...told, channel: { ...channel, ...ANSWER, platform: before.platform } };
  const platform = channel.platform ?? (frame.bare ? before.platform : null);
  return { ...told, channel: { ...channel, platform, mode: channel.mode ?? before.mode } };
}

/** The channel of the sentence that leads in; where that tells none, of the one before it, if it goes on with that. */
function channelBefore(text: Text, frame: Frame, lead: Unit): Led {
  const { channel, unit } = frame;
  const written = channel.mode === 'written';
  let from = lead;
  let before = toldBack(readChannel(lead, lead.words.length, text.who, written), lead, unit);
  if (isPutToThem(lead) || isAskedAbout(lead, before)) before = { ...before, medium: null, weight: 0, platform: null };
  const earlier = text.units[lead.index - 1];
  if (
    before.weight < SURE &&
    earlier?.paragraph === lead.paragraph &&
    earlier.quotes.length === 0 &&
    (isOfBoth(frame) || isInIt(lead) || isInIt(unit) || isTalk(earlier))
  ) {
    before = toldBack(readChannel(earlier, earlier.words.length, text.who, written), earlier, lead);
    from = earlier;
  }
  // 'Voss used her column to settle scores. “…,” she wrote': in that
  const mayBeWork = before.weight < SURE && channel.weight < SURE && !channel.platform && channel.mode !== 'spoken';
  if (mayBeWork && workIn(from.words) >= 0 && isOwn(text, frame, from))
    before = { ...before, ...workOf(from), weight: SURE, platform: null };
  return { before, from };
}

/** When it was said, by its own sentence and those that lead in. */
function stampWith(text: Text, frame: Frame, lead: Unit, from: Unit): Stamp | null {
  const { channel, quote, stamp: own, unit } = frame;
  const ofPost = isShown(unit) ? timesOfSaying(text, lead).find(by => isOfPost(lead, by)) : undefined;
  if (ofPost) return ofPost;
  const said = text.attributions[quote]!;
  const isOfOthers = (): boolean => isOthers(said, unit, channel, lead, text.who) || isInterlude(text, frame, lead);
  // 'told her this afternoon … “…,” she said for the second time this week': the day in the week.
  if (own) return (isVagueStamp(own) && !isOfOthers() ? dayWithin(own, timesOfSaying(text, lead)) : null) ?? own;
  const habit = isHabit(unit) || (unit.paragraph === lead.paragraph && isHabit(lead));
  const fromFirst = (): Stamp | null =>
    from === lead ? null : toldTime(from, from.words.length, timesOfSaying(text, from));
  if (habit || isOfOthers()) return fromFirst();
  const { person } = said;
  const times = timesOfSaying(text, lead).filter(stamp => !isOfOther(lead, stamp, person, text.who));
  const main = isOfThen(frame) ? shownTime(lead, times) : mainTime(lead, lead.words.length, times, person, text.who);
  return main ?? toldTime(lead, lead.words.length, times) ?? fromFirst();
}

/** '“…,” it read', 'she had written', 'he wrote in the post': said before what the sentence before tells first. */
const isOfThen = ({ unit, channel }: Frame): boolean =>
  channel.definite || unit.words.some(({ text, quote }) => quote < 0 && /^(?:had|read|reads|it)$/.test(text));

/** Whether the words were said by the channel that is told before them. */
function isSaidBy(text: Text, frame: Frame, { before, from }: Led): boolean {
  const { channel, unit } = frame;
  if (before.weight < SURE || isAnswerToPress(unit, before)) return false;
  if (channel.weight >= SURE && !isTheSame(text, frame, { before, from })) return false;
  if (before.medium === 'profile' && channel.another) return false; // 'changed her bio to “…”. She then posted: …'
  if (channel.mode !== 'spoken') return true;
  if (before.medium === 'video' && isForOthers(text, frame.quote)) return false;
  return isHeardThere(text, frame, { before, from }) || goesOn(unit) || isInIt(unit);
}

/** Whether the channel that the own sentence tells is the one told before. */
const isTheSame = (text: Text, frame: Frame, { before, from }: Led): boolean =>
  (frame.channel.definite && frame.channel.by === before.by) ||
  (isThingAt(before, frame.channel) && isOwn(text, frame, from)) ||
  isHost(frame, before) ||
  isInThat(frame, before) ||
  isIn(frame, before) ||
  isSent(frame, before);

/** Whether what is said aloud can be heard there, or is told to have been said there. */
const isHeardThere = (text: Text, { quote, stamp, unit }: Frame, { before, from }: Led): boolean =>
  isHeard(before.medium) ||
  (before.medium === 'comment' && answers(unit) && isThere(before)) ||
  from.words.at(-1)?.text === ':' ||
  (stamp === null &&
    before.medium !== 'image' &&
    isSaidThere(text.who, text.attributions[quote]!.person, from, before.by));

/** Whether the sentence that leads in names who speaks. */
const isOwn = ({ attributions, who }: Text, { quote }: Frame, lead: Unit): boolean =>
  who.named(lead).has(attributions[quote]!.person ?? -1);

/** 'She posted a photo on X. It shows a boat. “…,” she wrote': nothing of its own tells the channel. */
const isOfBoth = ({ bare, channel }: Frame): boolean => bare || (channel.mode === 'written' && channel.weight < SURE);

/** 'Voss was asked about it on Loose Women', 'Brandt asked the star about it': of who answers next. */
const isAsking = ({ words }: Unit): boolean => words.some(({ lexeme, quote }) => quote < 0 && asks(lexeme));
const asks = among('asked asks quizzed pressed grilled');

/** 'it says', 'she writes', 'he says in it', 'she had written': what was said once is shown. */
const isShown = ({ words }: Unit): boolean =>
  words.some(({ lexeme, text }, i) => shows(lexeme) || (text === 'had' && words[i + 1] && isPosting(words[i + 1]!)));
const shows = among('it its says writes reads read runs tells');

/** The writer's sentence that leads in: the one before in the paragraph, or one that ends in a colon or names the speaker. */
export function leadOf({ doc, quotes, attributions, units, who }: Text, quote: number, unit: Unit): Unit | null {
  const before = units[unit.index - 1];
  if (!before || (before.quotes.some(other => attributions[other]!.speaker !== null) && !isInIt(unit))) return null;
  const end = doc.text.slice(before.start, before.end).trimEnd().at(-1);
  if (end === ':') return before;
  if (end === '?') return null; // what the writer asks is no channel
  if (before.paragraph === unit.paragraph) return before;
  const opens = unit.words[0]?.quote === quote;
  if (opens && answers(unit) && isAsking(before)) return before;
  if (quotes[quote]!.continued || !(opens || goesOn(unit))) return null;
  const { person, speaker } = attributions[quote] ?? { person: null, speaker: null };
  if (person !== null) return who.named(before).has(person) ? before : null;
  return speaker !== null && who.named(before).size === 0 ? before : null; // of a body, where nobody else is named
}
