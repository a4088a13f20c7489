// Words that take something back, beside the post that they are about: where that has gone, they are none of it.
import { madeOnce } from '../../made-once.ts';
import type { Frame, Text } from '../frame.ts';
import type { Occasion } from '../occasion.ts';
import { tellsGone } from '../sentences/gone.ts';

/** Words about a post, and what people say of one that they regret. */
export const ANSWERS =
  /\b(?:sorry|apolog\w+|regret\w*|mistake\w*|misunderstood|context|intend\w*|meant|offen[cs]\w+|inappropriate|unacceptable|wording|post(?:s|ed|ing)?|tweet\w*|video|clip|photo\w*|picture|message|account|joke|words|hacked|backlash|should(?:n['’]t| not)? have)\b/i;
const APOLOGISES =
  /\b(?:sorry|apologi[sz]\w*|apolog(?:y|ies)|regret(?:s|ted)?|thoughtless|mistake|(?:took|taken|taking) (?:it|that|the \w+) down|(?:delet|remov)(?:e|ed|ing) (?:it|that|(?:my|the|this) (?:\w+ )?(?:post|tweet|video|clip|photo|picture|story|message|comment)))\b/i;

const saidIn = ({ doc, quotes }: Text, of: number[]): string =>
  of.map(quote => doc.text.slice(quotes[quote]!.start, quotes[quote]!.end)).join(' ');

/** Whether its words say that something is regretted or taken down. */
export const apologises = (text: Text, { quotes }: Occasion): boolean => APOLOGISES.test(saidIn(text, quotes));

/** 'had tweeted', 'in the original post', 'the deleted tweet said': before what was told last. */
export const isOfBefore = (text: Text, units: number[]): boolean =>
  units.some(unit => {
    const { start, end } = text.units[unit]!;
    return BEFORE.test(text.doc.text.slice(start, end));
  });
const BEFORE =
  /\bhad (?:\w+ )?(?:written|tweeted|posted|said|captioned|claimed|called|joked|shared|uploaded|described|commented|replied)\b|\b(?:original(?:ly)?|initial(?:ly)?|offending|earlier|first|(?:now-|since-)?(?:deleted|removed)) (?:\w+ )?(?:posted|wrote|tweeted|post|tweet|message|video|clip|photo|picture|comment|caption|story|reel|statement)\b/i;

/** Whether one of the two is the post and the other what its author said of it once it had gone. */
export function isApologyFor(text: Text, occasion: Occasion, { quote, unit, channel }: Frame): boolean {
  if (channel.part !== 'body' || channel.goesOn) return false;
  const own = saidIn(text, [quote]);
  const before = saidIn(text, occasion.quotes.slice(-LAST));
  const isAnswer = APOLOGISES.test(own) && !ANSWERS.test(before) && !isOfBefore(text, [unit.index]);
  const isOriginal = APOLOGISES.test(before) && !ANSWERS.test(own) && isOfBefore(text, [unit.index]);
  return (isAnswer || isOriginal) && (APOLOGISES.test(before) || tellsOfGone(text.units));
}
/** Quotations of an occasion that are looked at. */
const LAST = 12;

/** Whether any sentence of the text tells that something went. */
const tellsOfGone = madeOnce((units: Text['units']): boolean => units.some(tellsGone));
