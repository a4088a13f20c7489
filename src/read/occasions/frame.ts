// What the sentence of a quotation, and the one that leads in to it, tell about the occasion.
import type { Attribution, Doc, QuoteSpan } from '../types.ts';
import { type Channel, readChannel, SURE } from './channel.ts';
import type { Unit } from './narration.ts';
import { type Stamp, type StampsOf, stampFor } from './when.ts';
import type { Who } from './who.ts';
import { POSTING, SPEAKING } from './words.ts';

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
  const channel = readChannel(unit, at);
  const stamp = stampFor(unit, reporting(unit, at), stampsOf(text, unit));
  const frame: Frame = { quote, unit, channel, stamp, bare, led: false };
  const lead = leadOf(text, quote, unit, bare);
  return lead ? withLead(text, frame, lead) : frame;
}

/** Stamps that can tell when something was said: 'by', 'until' and 'still' tell of its end. */
const stampsOf = ({ stampsOf }: Text, unit: Unit): Stamp[] => stampsOf(unit).filter(({ edge }) => edge === null);

function withLead(text: Text, frame: Frame, lead: Unit): Frame {
  const before = readChannel(lead, lead.words.length);
  const stamp = frame.stamp ?? stampFor(lead, reporting(lead, lead.words.length), stampsOf(text, lead));
  if (frame.channel.weight >= SURE || before.weight < SURE) {
    const platform = frame.channel.platform ?? (frame.bare ? before.platform : null);
    const mode = frame.channel.mode ?? before.mode;
    return { ...frame, stamp, channel: { ...frame.channel, platform, mode } };
  }
  const part = frame.channel.part === 'body' ? before.part : frame.channel.part;
  return {
    ...frame,
    stamp,
    led: true,
    channel: { ...before, platform: before.platform ?? frame.channel.platform, part },
  };
}

const GOES_ON = /^(?:it|its|the|this|that|in|under|underneath|alongside|beneath)$/;

/** The writer's sentence that leads in: one that ends in a colon, or that names the speaker just before. */
function leadOf(
  { doc, quotes, attributions, units, who }: Text,
  quote: number,
  unit: Unit,
  bare: boolean,
): Unit | null {
  const before = units[unit.index - 1];
  if (!before || before.quotes.length > 0) return null;
  if (/:\s*$/.test(doc.text.slice(before.start, before.end))) return before;
  const person = attributions[quote]?.person ?? null;
  const named = person !== null && who.named(before).has(person);
  if (before.paragraph === unit.paragraph)
    return named || bare || GOES_ON.test(unit.words[0]?.text ?? '') ? before : null;
  const opens = unit.words[0]?.quote === quote || GOES_ON.test(unit.words[0]?.text ?? '');
  return named && opens && !quotes[quote]!.continued ? before : null;
}

/** The verb nearest to the quotation that reports it, else the quotation itself. */
function reporting(unit: Unit, at: number): number {
  let [found, least] = [Math.min(at, unit.words.length - 1), 15];
  for (const [i, { text, quote }] of unit.words.entries()) {
    if (quote >= 0 || !(POSTING.has(text) || SPEAKING.has(text)) || Math.abs(i - at) >= least) continue;
    [found, least] = [i, Math.abs(i - at)];
  }
  return found;
}
