// What the sentence of a quotation tells about its occasion, with what the sentence before it adds.
import { ownCaption } from './channels/captions.ts';
import { readChannel, SURE } from './channels/channel.ts';
import { narrower } from './channels/narrower.ts';
import { captionedBefore, oneOfThem } from './channels/series.ts';
import { signatureAfter } from './channels/signature.ts';
import { toldThem } from './channels/told-them.ts';
import type { Frame, Text } from './frame.ts';
import { leadOf, timesOfSaying, withLead } from './lead-in.ts';
import type { Unit } from './sentences/narration.ts';
import { mainTime } from './stamps/main-clause.ts';
import { toldTime } from './stamps/told-time.ts';

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
  const times = timesOfSaying(text, unit);
  const stamp = mainTime(unit, at, times, text.attributions[quote]!.person, text.who) ?? toldTime(unit, at, times);
  const frame: Frame = { quote, unit, channel, stamp, bare, led: false, lead: null };
  const signed = bare ? signatureAfter(text.doc, text.units, unit) : null;
  if (signed)
    return { ...frame, channel: signed, stamp: timesOfSaying(text, text.units[unit.index + 1]!)[0] ?? null, led: true };
  const caption = ownCaption(text.units, text.who, unit, text.attributions[quote]!.person);
  if (caption) return { ...frame, channel: { ...channel, ...caption }, lead: unit.index - 1 };
  const lead = leadOf(text, quote, unit);
  return lead ? withLead(text, frame, lead) : frame;
}
