// What the stages of occasions see of a text, and what each quotation tells of its occasion.
import type { Attribution, Doc, QuoteSpan } from '../types.ts';
import type { Channel } from './channels/channel.ts';
import type { Unit } from './sentences/narration.ts';
import type { Who } from './sentences/who.ts';
import type { Stamp, StampsOf } from './stamps/stamp.ts';

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

/** Who speaks for somebody speaks of the video, and not in it. */
export const isForOthers = ({ attributions }: Text, quote: number): boolean =>
  / spokes\w+$/.test(attributions[quote]!.speaker ?? '');
