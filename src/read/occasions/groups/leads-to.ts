// 'Quill described him as “one of a kind”. “He was the heart of this band,” she wrote on Facebook': news quotes a few words
// of a post before it says where they are from.
import { SURE } from '../channels/channel.ts';
import type { Frame, Text } from '../frame.ts';
import type { Occasion } from '../occasion.ts';
import { POSTED } from './topic.ts';

/** Words of what is quoted ahead. */
const FEW = 6;
/** 'has apologised for calling it “…”': what was said before, and is answered for now. */
const LOOKS_BACK =
  /\b(?:apologi[sz]|regret|delet|remov|previous|(?:sorry|backlash|earlier|once|had|who|after)\b)|\b(?:for|over|after|about|by) \w+ing\b/i;

/** Whether the words of an occasion that names no channel are of the post that the next paragraph quotes. */
export function leadsTo({ doc, quotes, units }: Text, occasion: Occasion, { channel, stamp }: Frame): boolean {
  if (occasion.sure || POSTED.has(occasion.medium) || occasion.quotes.some(quote => quotes[quote]!.words > FEW))
    return false;
  if (channel.weight < SURE || channel.another || channel.part !== 'body' || channel.medium === 'comment') return false;
  if (!POSTED.has(channel.medium!) || (stamp !== null && occasion.stamp !== null)) return false;
  const { start, end } = units[occasion.first]!;
  const { start: open, end: close } = quotes[occasion.quotes[0]!]!;
  return !LOOKS_BACK.test(doc.text.slice(start, open)) && !LOOKS_BACK.test(doc.text.slice(close, end));
}
