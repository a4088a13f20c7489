// 'In it she wrote “…”', '“…,” it said': words that stand in what the sentence before names, however it is named there.

import type { Unit, Word } from '../sentences/narration.ts';
import { platformIn } from '../sentences/platforms.ts';
import { type PostNoun, postNounAt, SPEAKING } from '../sentences/words.ts';
import { type Channel, SURE } from './channel.ts';
import { isPlaceWord, mediumOn } from './on-platform.ts';
import { isStoodUnder } from './stood-under.ts';

/** As sure as a noun that holds the words itself. */
const HOLDS = 5;
const SAYS =
  /^(?:said|says|read|reads|began|begins|opened|opens|started|starts|continued|went|ended|ends|showed|called|had|was)$/;

/** Whether the sentence says that its words stand in 'it'. */
export function isInIt({ words }: Unit): boolean {
  if (isHadSaid(words) || isThereIn(words)) return true;
  return words.some(({ text, quote }, i) => {
    if (text !== 'it' || quote >= 0) return false;
    const [before, next] = [words[i - 1], words[i + 1]];
    if (
      i <= DESCRIBES &&
      /^(?:had|describe[sd]|calls?|called|now|still)$/.test(next?.text ?? '') &&
      isDescribing(words, i + 1)
    )
      return true;
    if (/^(?:in|on)$/.test(before?.text ?? '') && (i <= 2 || words[i - 2]?.text === ',' || isEnd(next, words[i + 2])))
      return true;
    return (before?.quote ?? -1) >= 0 && SAYS.test(next?.text ?? '');
  });
}

/** 'she had quipped there on Monday', 'he told supporters there': where the sentence before tells. */
export const isThereIn = (words: Word[]): boolean =>
  words.some(
    ({ text, quote }, i) =>
      text === 'there' &&
      quote < 0 &&
      isEnd(words[i + 1], words[i + 2]) &&
      words.slice(Math.max(0, i - 6), i).some(word => word.quote < 0 && SAYING.test(word.text)),
  );
const SAYING =
  /^(?:said|says|told|tells|quipped|wrote|posted|joked|announced|claimed|added|declared|replied|answered|warned|asked)$/;

/** 'The tweet was deleted on Wednesday. “…,” the envoy had said': before it went, in that. */
const isHadSaid = (words: Word[]): boolean =>
  words.some(
    ({ text, quote }, i) =>
      quote < 0 &&
      SPEAKING.has(text) &&
      i > 0 &&
      (words[i - 1]!.text === 'had' || words[i - 1]!.text === "'d") &&
      words.slice(Math.max(0, i - 12), i).some(word => word.quote >= 0),
  );

/** 'The bio had stood since May. Until then it had described her as “…”': words of it, before any. */
const DESCRIBES = 6;
const isDescribing = (words: Word[], i: number): boolean =>
  words.slice(i, i + 3).some(({ text }) => /^(?:describe[sd]|called|calls|read|reads)$/.test(text)) &&
  words.slice(i, i + 10).some(({ quote }) => quote >= 0);

/** '… said in it': and no 'in it for the money'. */
const isEnd = (next: Word | undefined, after: Word | undefined): boolean =>
  next === undefined ||
  next.quote >= 0 ||
  /^(?:PUNCT|CCONJ)$/.test(next.pos) ||
  /^(?:too|also|while|as)$/.test(next.text) ||
  (/^(?:on|at)$/.test(next.text) && TIMES.test(after?.text ?? ''));
const TIMES = /^(?:\w+day|noon|midnight|dawn|dusk|\d.*)$/;

/** The channel with what `lead` names last as its medium, where the sentence's words stand in that; else as it is. */
export function toldBack(channel: Channel, lead: Unit, unit: Unit): Channel {
  // 'came back with a video on Weibo': by 'on' alone it is known where, and not what.
  if ((channel.weight >= SURE && !isPlaceWord(channel.by)) || !isInIt(unit)) return channel;
  const sent = lead.words.findIndex((_, i) => isSentOne(lead.words, i));
  if (sent >= 0) return { ...channel, medium: 'message', weight: HOLDS, platform: null, by: lead.words[sent]!.text };
  const at = thingIn(
    lead.words,
    unit.words.some(({ text, quote }) => quote < 0 && SPEAKING.has(text)),
  );
  const noun = at < 0 ? null : postNounAt(lead.words, at);
  if (!noun && lead.words.some(isPrinted))
    return { ...channel, medium: 'written-statement', weight: HOLDS, platform: null, by: 'work' };
  const mayBePlace = (!noun || noun.medium === 'written-statement') && isThereIn(unit.words);
  const place = mayBePlace ? platformIn(lead.words) : null;
  if (place) return { ...channel, medium: mediumOn(place, unit.words), weight: HOLDS, platform: place, by: 'there' };
  if (!noun) return channel;
  const platform = noun.platform ?? channel.platform ?? platformIn(lead.words);
  return { ...channel, medium: mediumOf(lead.words, at, noun), weight: HOLDS, platform, by: lead.words[at]!.text };
}

/** 'uploaded the recording': what is put up of something is no stream any more. */
const mediumOf = (words: Word[], at: number, { medium }: PostNoun): Channel['medium'] =>
  words[at]!.text === 'recording' && words.some(({ text }) => /^(?:upload|post|shar)(?:ed|s|es)$/.test(text))
    ? 'video'
    : medium;

const SENT = /^(?:sent|sends|sending|emailed|addressed|pinned|left|pushed|slipped|taped|stuck|tucked|handed)$/;
/** 'The union put its case in a leaflet. “…,” she writes in it'. */
const isPrinted = ({ text, quote }: Word): boolean =>
  quote < 0 && /^(?:leaflet|pamphlet|brochure|manifesto|booklet|book|memoir|handbook|foreword|diary)$/.test(text);

/** 'sent an email to staff', 'a letter sent to the board'. */
const isSentOne = (words: Word[], i: number): boolean =>
  words[i]!.quote < 0 &&
  /^(?:email|e-mail|letter|memo|memorandum|note)$/.test(words[i]!.text) &&
  (words.slice(Math.max(0, i - 6), i + 4).some(({ text }) => SENT.test(text)) ||
    (words[i + 1]?.text === 'to' &&
      words.slice(Math.max(0, i - 3), i).some(({ text }) => /^(?:'s|his|her|their)$/.test(text))) ||
    (words[i + 1]?.text === 'from' && words.slice(i + 2, i + 8).some(({ text }) => text === 'to')));

/** The thing named last in which words can stand; of what is said, the last one in which they can be heard. */
function thingIn(words: Word[], spoken: boolean): number {
  const holds = (i: number): boolean => {
    const noun = postNounAt(words, i);
    return noun !== null && !noun.plural && noun.medium !== 'profile' && !isStoodUnder(words, i);
  };
  const heard = spoken
    ? words.findLastIndex(
        (_, i) => holds(i) && /^(?:video|story|livestream|podcast)$/.test(postNounAt(words, i)!.medium),
      )
    : -1;
  const held = heard < 0 ? words.findLastIndex((_, i) => holds(i)) : heard;
  return held < 0 ? words.findLastIndex((_, i) => postNounAt(words, i)?.medium === 'profile') : held;
}
