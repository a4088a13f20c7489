// News tells what was said first, and where only then: 'Voss has called … “…”. She made the remarks in a podcast on Sunday.'
import { readChannel, SURE } from '../channels/channel.ts';
import type { Frame, Text } from '../frame.ts';
import type { Unit } from '../sentences/narration.ts';
import { sign } from '../sentences/signs.ts';
import { POSTS, postNounAt } from '../sentences/words.ts';
import { stampFor } from '../stamps/when.ts';
import { POSTED, type Topic } from './topic.ts';

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
  if (person === null || unit.paragraph > OPENING) return null;
  const thing = thingAhead(text, unit);
  if (thing || channel.mode === 'written') return thing;
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

/**
 * '“…,” Voss says, wiping her face. The video was uploaded to TikTok …': what the sentence behind speaks of as known, though
 * nothing before it names it, are those words.
 */
function thingAhead({ units, doc, who }: Text, unit: Unit): Topic | null {
  const behind = units[unit.index + 1];
  if (!behind || behind.index > FIRST || !(behind.signs & POSTS) || behind.paragraph > unit.paragraph + 1) return null;
  if (units.slice(0, behind.index).some(({ signs }) => signs & POSTS) || AFTERMATH.test(doc.title ?? '')) return null;
  const { words } = behind;
  const at = words.findIndex((_, i) => postNounAt(words, i) !== null);
  const noun = at < 0 || at > HEAD || !/^(?:the|that|this)$/.test(words[0]!.text) ? null : postNounAt(words, at);
  if (!noun || noun.plural || !POSTED.has(noun.medium) || noun.medium === 'comment') return null;
  const told = readChannel(behind, words.length, who);
  return { unit: behind.index, medium: noun.medium, platform: noun.platform ?? told.platform, stamp: null };
}
/** Sentences of an article in which nothing need be known before. */
const FIRST = 3;
/** Words of 'The 40-second video …'. */
const HEAD = 5;
/** A headline that tells of a post already. */
const AFTERMATH = /\b(?:delet|remov|apolog|pull|post|tweet|video|clip|stor(?:y|ies)|reel|livestream|row|backlash)/i;

/** 'made the remarks in', 'the comments came during', 'was speaking on': the verb; -1 where there is none. */
function tellsWhere({ words }: Unit): number {
  return words.findIndex(({ text, quote }, i) => {
    if (quote >= 0) return false;
    if (SPOKE.test(text)) return /^(?:was|were|had|been|,)$/.test(words[i - 1]?.text ?? ',') || i === 0;
    return MADE.test(text) && words.slice(Math.max(0, i - 5), i + 5).some(word => REMARKS.test(word.text));
  });
}
