// What the sentence of a quotation, and the one that leads in to it, tell about the occasion.
import { among } from '../lexemes.ts';
import type { Attribution, Doc, QuoteSpan } from '../types.ts';
import { isInIt, toldBack } from './channels/back.ts';
import { ownCaption } from './channels/captions.ts';
import { type Channel, readChannel, SURE } from './channels/channel.ts';
import { ANSWER, answers, goesOn, isHeard, isPutToThem, isTalk, isThere, isThingAt, workIn } from './channels/lead.ts';
import { narrower, workOf } from './channels/narrower.ts';
import { isOthers } from './channels/of-others.ts';
import { answeredInWriting, isAnswerToPress, isAskedAbout } from './channels/questioned.ts';
import { isSaidThere } from './channels/said-there.ts';
import { captionedBefore, oneOfThem } from './channels/series.ts';
import { signatureAfter } from './channels/signature.ts';
import { isHost, isIn, isInThat, isSent } from './channels/there.ts';
import { toldThem } from './channels/told-them.ts';
import { isHabit } from './sentences/habit.ts';
import type { Unit } from './sentences/narration.ts';
import type { Who } from './sentences/who.ts';
import { isEve } from './stamps/edges.ts';
import { isVagueStamp, type Stamp, type StampsOf } from './stamps/stamp.ts';
import { dayWithin, isOfPost, toldTime } from './stamps/told-time.ts';

/** The text as the stages of occasions see it. */
export interface Text {
  doc: Doc;
  quotes: QuoteSpan[];
  attributions: Attribution[];
  units: Unit[];
  who: Who;
  stampsOf: StampsOf;
  nameOf(person: number): string | null;
}
export interface Frame {
  quote: number;
  unit: Unit;
  channel: Channel;
  stamp: Stamp | null;
  /** Nothing but the quotation stands in its sentence. */
  bare: boolean;
  /** The channel is told by the sentence before. */
  led: boolean;
  /** The sentence that leads in to it. */
  lead: number | null;
}

/** Frames of all quotations; null for those in no sentence. A quote over several paragraphs takes its last one's. */
export function framesOf(text: Text): (Frame | null)[] {
  const unitOf = new Map(text.units.flatMap(unit => unit.quotes.map(quote => [quote, unit] as const)));
  const frames = text.quotes.map((_, quote) => {
    const unit = unitOf.get(quote);
    return unit ? frameOf(text, quote, unit) : null;
  });
  for (let i = frames.length - 2; i >= 0; i--) {
    const [frame, next] = [frames[i]!, frames[i + 1]!];
    if (!frame || !next || !text.quotes[i]!.continues || frame.channel.weight >= SURE) continue;
    frames[i] = { ...frame, channel: { ...next.channel, part: frame.channel.part }, stamp: frame.stamp ?? next.stamp };
  }
  return frames;
}

function frameOf(text: Text, quote: number, unit: Unit): Frame {
  const at = unit.words.findIndex(word => word.quote === quote);
  const bare = unit.words.every(word => word.quote >= 0 || word.pos === 'PUNCT');
  const own = readChannel(unit, at, text.who);
  const channel =
    own.weight < SURE
      ? { ...own, ...(oneOfThem(text.units, unit) ?? toldThem(text.units, unit)) }
      : own.part === 'caption'
        ? { ...own, ...captionedBefore(text.units, unit) }
        : { ...own, ...narrower(text.units, text.who, own, unit) };
  const stamp = toldTime(unit, at, stampsOf(text, unit));
  const frame: Frame = { quote, unit, channel, stamp, bare, led: false, lead: null };
  const signed = bare ? signatureAfter(text.doc, text.units, unit) : null;
  if (signed)
    return { ...frame, channel: signed, stamp: stampsOf(text, text.units[unit.index + 1]!)[0] ?? null, led: true };
  const caption = ownCaption(text.units, text.who, unit, text.attributions[quote]!.person);
  if (caption) return { ...frame, channel: { ...channel, ...caption }, lead: unit.index - 1 };
  const lead = leadOf(text, quote, unit);
  return lead ? withLead(text, frame, lead) : frame;
}

/** Stamps that can tell when something was said: 'by', 'until' and 'still' tell of its end. */
const stampsOf = ({ stampsOf }: Text, unit: Unit): Stamp[] =>
  stampsOf(unit).filter(stamp => stamp.edge === null || isEve(unit, stamp));

function withLead(text: Text, frame: Frame, lead: Unit): Frame {
  const said = text.attributions[frame.quote]!;
  const written = frame.channel.mode === 'written';
  let before = toldBack(readChannel(lead, lead.words.length, text.who, written), lead, frame.unit);
  const answered = answeredInWriting(lead, frame.unit, frame.channel, text.who);
  if (answered) return { ...frame, channel: { ...frame.channel, ...answered }, lead: lead.index };
  if (isPutToThem(lead) || isAskedAbout(lead, before)) before = { ...before, medium: null, weight: 0, platform: null };
  const earlier = text.units[lead.index - 1];
  let from = lead;
  if (
    before.weight < SURE &&
    earlier?.paragraph === lead.paragraph &&
    earlier.quotes.length === 0 &&
    (isOfBoth(frame) || isInIt(lead) || isInIt(frame.unit) || isTalk(earlier))
  ) {
    before = toldBack(readChannel(earlier, earlier.words.length, text.who, written), earlier, lead);
    from = earlier;
  }
  if (
    before.weight < SURE &&
    frame.channel.weight < SURE &&
    !frame.channel.platform &&
    frame.channel.mode !== 'spoken' &&
    workIn(from.words) >= 0 && // 'Voss used her column to settle scores. “…,” she wrote': in that
    isOwn(text, frame, from)
  )
    before = { ...before, ...workOf(from), weight: SURE, platform: null };
  const own = frame.stamp;
  // 'told her this afternoon … “…,” she said for the second time this week': the day in the week.
  const nearer =
    own && isVagueStamp(own) && !isOthers(said, frame.unit, frame.channel, lead, text.who)
      ? dayWithin(own, stampsOf(text, lead))
      : null;
  const ofPost = isShown(frame.unit) ? stampsOf(text, lead).find(by => isOfPost(lead, by)) : null;
  const habit = () => isHabit(frame.unit) || (frame.unit.paragraph === lead.paragraph && isHabit(lead));
  const stamp =
    ofPost ??
    nearer ??
    own ??
    (habit() || isOthers(said, frame.unit, frame.channel, lead, text.who)
      ? null
      : toldTime(lead, lead.words.length, stampsOf(text, lead))) ??
    (from === lead ? null : toldTime(from, from.words.length, stampsOf(text, from)));
  const unheard =
    frame.channel.mode === 'spoken' &&
    !isHeard(before.medium) &&
    !(before.medium === 'comment' && answers(frame.unit) && isThere(before)) &&
    from.words.at(-1)?.text !== ':' &&
    !(frame.stamp === null && before.medium !== 'image' && isSaidThere(text.who, said.person, from, before.by));
  const notIn = frame.channel.mode === 'spoken' && before.medium === 'video' && isForOthers(text, frame.quote);
  const same = frame.channel.definite && frame.channel.by === before.by && before.weight >= SURE;
  const place = isThingAt(before, frame.channel) && isOwn(text, frame, from);
  const host =
    place || isHost(frame, before) || isInThat(frame, before) || isIn(frame, before) || isSent(frame, before);
  if (
    (frame.channel.weight >= SURE && !same && !host) ||
    before.weight < SURE ||
    notIn ||
    (unheard && !goesOn(frame.unit) && !isInIt(frame.unit)) ||
    isAnswerToPress(frame.unit, before)
  ) {
    if (frame.channel.weight < SURE && before.platform && answers(frame.unit))
      return { ...frame, lead: from.index, stamp, channel: { ...frame.channel, ...ANSWER, platform: before.platform } };
    const platform = frame.channel.platform ?? (frame.bare ? before.platform : null);
    const mode = frame.channel.mode ?? before.mode;
    return { ...frame, lead: from.index, stamp, channel: { ...frame.channel, platform, mode } };
  }
  const part = frame.channel.part === 'body' ? before.part : frame.channel.part;
  return {
    ...frame,
    lead: from.index,
    stamp,
    led: true,
    channel: {
      ...before,
      platform: before.platform ?? frame.channel.platform,
      part,
      revised: frame.channel.revised || before.revised,
    },
  };
}

/** Whether the sentence that leads in names who speaks. */
const isOwn = ({ attributions, who }: Text, { quote }: Frame, lead: Unit): boolean =>
  who.named(lead).has(attributions[quote]!.person ?? -1);

/** 'She posted a photo on X. It shows a boat. “…,” she wrote': nothing of its own tells the channel. */
const isOfBoth = ({ bare, channel }: Frame): boolean => bare || (channel.mode === 'written' && channel.weight < SURE);

/** Who speaks for somebody speaks of the video, and not in it. */
export const isForOthers = ({ attributions }: Text, quote: number): boolean =>
  / spokes\w+$/.test(attributions[quote]!.speaker ?? '');

/** 'it says', 'she writes', 'he says in it': what was said once is shown. */
const isShown = ({ words }: Unit): boolean => words.some(({ lexeme }) => shows(lexeme));
const shows = among('it its says writes reads runs tells');

/** The writer's sentence that leads in: the one before in the paragraph, or one that ends in a colon or names the speaker. */
function leadOf({ doc, quotes, attributions, units, who }: Text, quote: number, unit: Unit): Unit | null {
  const before = units[unit.index - 1];
  if (!before || (before.quotes.some(other => attributions[other]!.speaker !== null) && !isInIt(unit))) return null;
  const end = doc.text.slice(before.start, before.end).trimEnd().at(-1);
  if (end === ':') return before;
  if (end === '?') return null; // what the writer asks is no channel
  if (before.paragraph === unit.paragraph) return before;
  const person = attributions[quote]?.person ?? null;
  const named = person !== null && who.named(before).has(person);
  const opens = unit.words[0]?.quote === quote || goesOn(unit);
  return named && opens && !quotes[quote]!.continued ? before : null;
}
