// Which of the occasions before a quotation goes on with, by who speaks, how far back, and what was told between.
import { among } from '../../lexemes.ts';
import { SURE, sentenceOf } from '../channels/channel.ts';
import type { Frame, Text } from '../frame.ts';
import { type Grouped, type Occasion, WINDOW } from '../occasion.ts';
import type { Unit } from '../sentences/narration.ts';
import { isAfterRemoval } from './after-removal.ts';
import { isApologyFor } from './apologies.ts';
import { goesWith, isGoneSince, isLongSpan } from './goes-on.ts';
import { leadsTo } from './leads-to.ts';
import { isToAsker } from './replies.ts';
import { saidBefore } from './same-words.ts';
import { isToldToOthers } from './told-whom.ts';
import { POSTED, topicBefore } from './topic.ts';

/** The occasion that the quotation goes on with, if any. */
export function joins(
  text: Text,
  grouped: Grouped,
  frame: Frame,
  speaker: string,
  person: number | null,
): number | null {
  const before = grouped.of[frame.quote - 1] ?? null;
  const last = before === null ? null : grouped.occasions[before]!;
  if (frame.channel.revised && last?.replaces === undefined) return null;
  const same = frame.channel.revised ? null : saidBefore(text, grouped, frame, speaker);
  if (same !== null) return same;
  const quote = text.quotes[frame.quote]!;
  const gap = (occasion: Occasion): number => quote.paragraph - text.quotes[occasion.quotes.at(-1)!]!.paragraph;
  if (last?.speaker === speaker) {
    const isNext = POSTED.has(last.medium) && isAfterRemoval(frame.unit, wordOf(frame));
    if (isNext && gap(last) <= NEXT) return null;
    if (quote.continued || (last.units.includes(frame.unit.index) && isOneSentence(frame) && !isInPost(last, frame)))
      return before;
    const answers = POSTED.has(last.medium) && isAsked(text, frame.unit.index);
    if (frame.bare && !answers && !frame.led && frame.channel.weight < SURE && gap(last) <= 1) return before;
  }
  let back = false;
  for (let i = grouped.occasions.length - 1; i >= 0; i--) {
    const occasion = grouped.occasions[i]!;
    if (occasion.last < frame.unit.index - 3 * WINDOW) break;
    if (occasion.speaker !== speaker) continue;
    if (isAnswer(text, frame.quote) && !isAnswer(text, occasion.quotes.at(-1)!)) continue;
    if (isGoneSince(text, occasion, frame)) continue;
    if (frame.channel.weight < SURE && SHOWN.has(occasion.medium) && isAsked(text, frame.unit.index)) continue;
    if (
      gap(occasion) > 0 &&
      ((before !== i && isDigression(grouped, i, frame)) || isNowAgain(text, grouped, i, frame))
    ) {
      back = true;
      continue;
    }
    if (gap(occasion) > 0 && (isToldOfThen(text, occasion, frame) || isToldToOthers(text, occasion, frame.unit)))
      continue;
    if (gap(occasion) === 1 && before === i && leadsTo(text, occasion, frame)) return i;
    if (!goesWith(occasion, frame, gap(occasion))) continue;
    if (isToAsker(frame.unit) && POSTED.has(occasion.medium) && occasion.medium !== 'comment') continue;
    if (gap(occasion) > 0 && POSTED.has(occasion.medium) && isApologyFor(text, occasion, frame)) continue;
    const topic = !back && frame.channel.weight < SURE ? topicBefore(text, frame, person) : null;
    return topic && topic.unit > occasion.units.at(-1)! && topic.medium !== occasion.medium ? null : i;
  }
  return null;
}

/** 'On the air she had said “…”. Brandt wrote “…”. “…,” she says.': after others the talk is again the interview of before. */
function isDigression({ occasions }: Grouped, i: number, { channel }: Frame): boolean {
  const { medium, speaker } = occasions[i]!;
  if (
    channel.mode !== 'spoken' ||
    channel.weight >= SURE ||
    !/^(?:broadcast|podcast|video|livestream|speech)$/.test(medium)
  )
    return false;
  return occasions
    .slice(Math.max(0, i - WINDOW), i)
    .some(other => other.speaker === speaker && other.medium === 'interview');
}

/** '“…,” she says. … At a dinner in Linz she told the hall “…”': what she says now is said to the writer, the other was before. */
const isToldOfThen = ({ units }: Text, { sure, stamp, units: told }: Occasion, frame: Frame): boolean =>
  !sure &&
  (frame.channel.weight >= SURE || (stamp === null && isLongSpan(frame.stamp))) &&
  !isToldNow(frame.unit) &&
  told.some(index => isToldNow(units[index]!));
const tellsNow = among('says tells recalls insists admits explains argues laughs adds');
const isToldNow = ({ words }: Unit): boolean => words.some(({ lexeme }) => tellsNow(lexeme));

/** '“…,” she says. In a film of 2011 she had called it “…”. “…,” she says': to the writer again. */
const isNowAgain = ({ units }: Text, { occasions }: Grouped, i: number, { unit, channel }: Frame): boolean =>
  channel.mode === 'spoken' &&
  channel.weight < SURE &&
  isToldNow(unit) &&
  !occasions[i]!.units.some(index => isToldNow(units[index]!)) &&
  occasions
    .slice(Math.max(0, i - WINDOW), i)
    .some(
      ({ speaker, medium, units: told }) =>
        speaker === occasions[i]!.speaker && medium === 'interview' && told.some(index => isToldNow(units[index]!)),
    );

/** '“…,” Voss told reporters of her blog post, which calls it “…”': two occasions in one sentence. */
const isInPost = ({ sure, medium }: Occasion, { channel }: Frame): boolean =>
  sure && medium === 'interview' && channel.weight >= SURE && channel.medium !== null && POSTED.has(channel.medium);

/** Index of the quotation in its sentence. */
const wordOf = ({ unit, quote }: Frame): number => unit.words.findIndex(word => word.quote === quote);
/** Paragraphs within which what was deleted is told. */
const NEXT = 3;

/** Both quotations stand in one sentence. */
function isOneSentence({ unit, quote }: Frame): boolean {
  const [before, at] = [quote - 1, quote].map(index => unit.words.findIndex(word => word.quote === index));
  return before! < 0 || before! >= sentenceOf(unit.words, at!)[0];
}

/** Where nobody answers what the writer asks. */
const SHOWN: ReadonlySet<string> = new Set(['speech', 'video', 'livestream', 'broadcast', 'podcast']);

/** The writer asked just before: what follows is an answer, and no more of a post. */
export const isAsked = ({ doc, units }: Text, unit: number): boolean =>
  unit > 0 && units[unit - 1]!.quotes.length === 0 && doc.text[units[unit - 1]!.end - 1] === '?';

/** An answer in an interview, laid out without marks: given there, whatever the writer tells around it; no 'VOSS: …' of a transcript. */
export function isAnswer({ quotes }: Text, quote: number): boolean {
  const { unmarked, label, start } = quotes[quote]!;
  return unmarked === true && (label === undefined || label.end + LABEL < start || label.end > start);
}
/** Characters between the name of who speaks and the words in a transcript. */
const LABEL = 5;
