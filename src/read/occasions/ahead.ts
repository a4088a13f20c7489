// News tells what was said first, and where only then: 'Voss has called … “…”. She made the remarks in a podcast on Sunday.'
import { readChannel, SURE } from './channel.ts';
import type { Frame, Text } from './frame.ts';
import type { Unit } from './narration.ts';
import { sign } from './signs.ts';
import type { Topic } from './topic.ts';
import { stampFor } from './when.ts';

const REMARKS =
  /^(?:remarks?|comments?|comparison|claims?|joke|outburst|quip|jibe|words|line|statements?|observations?)$/;
const MADE = /^(?:made|making|came|appeared|delivered|aired|uttered|posted|shared|published)$/;
const SPOKE = /^(?:speaking|talking|appearing|interviewed|writing)$/;
const TELLS = sign(({ folded }) => MADE.test(folded) || SPOKE.test(folded));
/** Paragraphs of the opening, and sentences behind the words in which their channel is told. */
const OPENING = 1;
const AHEAD = 2;

/** The channel that the sentences behind tell of words in the article's opening; null where they tell none. */
export function toldAhead(text: Text, { unit, channel }: Frame, person: number | null): Topic | null {
  if (person === null || unit.paragraph > OPENING || channel.mode === 'written') return null;
  for (let index = unit.index + 1; index <= unit.index + AHEAD && index < text.units.length; index++) {
    const behind = text.units[index]!;
    if (!(behind.signs & TELLS) || behind.paragraph > unit.paragraph + 1) continue;
    const at = tellsWhere(behind);
    if (at < 0) continue;
    const named = text.who.named(behind);
    if (named.size > 0 && !named.has(person)) continue;
    const told = readChannel(behind, behind.words.length, text.who);
    if (told.weight < SURE || told.medium === null) continue;
    const stamps = text.stampsOf(behind).filter(({ edge }) => edge === null);
    return { unit: index, medium: told.medium, platform: told.platform, stamp: stampFor(behind, at, stamps) };
  }
  return null;
}

/** 'made the remarks in', 'the comments came during', 'was speaking on': the verb; -1 where there is none. */
function tellsWhere({ words }: Unit): number {
  return words.findIndex(({ text, quote }, i) => {
    if (quote >= 0) return false;
    if (SPOKE.test(text)) return /^(?:was|were|had|been|,)$/.test(words[i - 1]?.text ?? ',') || i === 0;
    return MADE.test(text) && words.slice(Math.max(0, i - 5), i + 5).some(word => REMARKS.test(word.text));
  });
}
