// 'In one she wrote …', 'Another read …', 'It is captioned …': which of the posts that were named before such words stand for.
import { among } from '../../lexemes.ts';
import { textAt, type Unit, type Word } from '../sentences/narration.ts';
import { platformIn } from '../sentences/platforms.ts';
import { sign, signsOf } from '../sentences/signs.ts';
import { isStory, POSTS, platformAt, postNounAt } from '../sentences/words.ts';
import type { Channel } from './channel.ts';
import { SURE } from './channel.ts';
import { isStoodUnder } from './stood-under.ts';
import { isSentThing } from './written.ts';

const isOne = among('one another first second third latter former last other');
const ONES = sign(lexeme => isOne(lexeme) || lexeme.folded === 'it');
const isEmails = among('emails e-mails');
const EMAILS = sign(isEmails);
const SENT = { medium: 'message', platform: null, weight: SURE, by: 'emails' } as const;
/** Sentences back in which the posts are named. */
const REACH = 3;

/** The channel of one of the posts that the sentences before speak of; null where the sentence speaks of none. */
export function oneOfThem(
  units: Unit[],
  unit: Unit,
): Pick<Channel, 'medium' | 'platform' | 'weight' | 'another' | 'by'> | null {
  if (!(unit.signs & ONES)) return null;
  const at = unit.words.findIndex(
    ({ lexeme }, i) => signsOf(lexeme) & ONES && (isIt(unit.words, i) || (isOne(lexeme) && isAlone(unit.words, i))),
  );
  if (at < 0) return null;
  const one = unit.words[at]!.text === 'it';
  for (let index = unit.index; index >= 0 && index >= unit.index - REACH; index--) {
    const { words, paragraph, signs } = units[index]!;
    const isFar = paragraph < unit.paragraph - 1;
    if (isFar && paragraph < unit.paragraph - FAR) return null;
    if (!(signs & (POSTS | EMAILS))) continue;
    for (let i = (index === unit.index ? at : words.length) - 1; i >= 0; i--) {
      const noun = words[i]!.quote < 0 ? postNounAt(words, i) : null;
      if (isFar && !(noun?.plural && isCounted(words, i))) continue;
      if (words[i]!.quote < 0 && isEmails(words[i]!.lexeme)) return { ...SENT, another: true };
      if (!noun || !(noun.plural || one || words[i]!.text === 'stories') || isStoodUnder(words, i)) continue;
      const platform = noun.platform ?? platformIn(words);
      const inStory = noun.generic && words.some((word, k) => word.quote < 0 && isStory(words, k));
      return {
        medium: inStory
          ? 'story'
          : isSentIn(words, i) || words.some((_, k) => isSent(words, k))
            ? 'message'
            : noun.medium,
        platform,
        weight: SURE,
        another: !/^(?:one|first|it)$/.test(unit.words[at]!.text),
        by: words[i]!.text,
      };
    }
  }
  return null;
}

/** Paragraphs back in which several posts are counted, each of which has a paragraph of its own then. */
const FAR = 3;
/** 'two tweets', 'a series of angry posts'. */
const isCounted = (words: Word[], i: number): boolean =>
  words
    .slice(Math.max(0, i - 4), i)
    .some(({ pos, text }) => pos === 'NUM' || /^(?:several|series|string|couple|pair|trio|flurry)$/.test(text));

/** 'Messages from a group chat', 'leaked texts': sent to somebody, and no posts. */
const isSentIn = (words: Word[], i: number): boolean =>
  /^(?:messages|emails|texts)$/.test(words[i]!.text) &&
  (/^(?:leaked|private|internal|text|email|whatsapp|direct|deleted)$/.test(words[i - 1]?.text ?? '') ||
    words.some(({ text, quote }) => quote < 0 && /^(?:chat|whatsapp|inbox|leaked)$/.test(text)));

/** 'sent his neighbour a note'. */
const isSent = (words: Word[], i: number): boolean => /^sen(?:t|ds)$/.test(words[i]!.text) && isSentThing(words, i);

/** 'it read', 'it said': the post named last. */
const isIt = (words: Word[], i: number): boolean =>
  words[i]!.text === 'it' &&
  /^(?:read|reads|said|says|continued|began|begins|opened|opens|started|starts|ended|ends|ran|runs|went|goes)$/.test(
    words[/^(?:now|still)$/.test(textAt(words, i + 1)) ? i + 2 : i + 1]?.text ?? '',
  );

/** No noun follows: 'in one from 2013', 'another, sent in 2015,', 'the first read'. */
function isAlone(words: Word[], i: number): boolean {
  const { text } = words[i]!;
  const [before, next] = [textAt(words, i - 1), words[i + 1]];
  const isAnyOne = text === 'one' || text === 'another';
  if (isAnyOne && /^(?:said|read|reads|says|ran)$/.test(before) && (words[i - 2]?.quote ?? -1) >= 0) return true;
  if (before === 'the' && isReading(textAt(words, i - 2)) && isBehindQuote(words, i - 3)) return true;
  if (!next) return false;
  const of = next.text === 'of' ? textAt(words, i + 2) : '';
  if (of === 'which' || (of === 'them' && (text === 'one' || before === 'the'))) return true;
  if (next.text === 'from' && text === 'one' && before === 'them') return true;
  if (isAnyOne && /^(?:that|which)$/.test(next.text)) return true;
  const opens = i === 0 || (before === 'the' && (i === 1 || isBehindQuote(words, i - 2)));
  if (opens && /^reads?$/.test(next.text)) return true;
  if (next.quote >= 0 || /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos) || /^(?:of|thing|-|'s)$/.test(next.text))
    return false;
  if (before === 'the')
    return i === 1 || textAt(words, i - 2) === 'in' || (isReading(next.text) && isBehindQuote(words, i - 2));
  return i === 0 || before === 'in' || (before === 'came' && text === 'another');
}

const isReading = (text: string): boolean => /^(?:said|says|reads?|ran|began)$/.test(text);
/** '“…,” the first read', '“…,” said the second'. */
const isBehindQuote = (words: Word[], i: number): boolean =>
  (words[i]?.quote ?? -1) >= 0 || (words[i]?.text === ',' && (words[i - 1]?.quote ?? -1) >= 0);

/** 'A second clip is still up. It is captioned “…”': what the sentences before show, where its own names no picture. */
export function captionedBefore(units: Unit[], unit: Unit): Pick<Channel, 'medium'> | null {
  for (let k = unit.index; k >= 0 && k >= unit.index - SHOWN_BEFORE && units[k]!.paragraph === unit.paragraph; k--) {
    const { words } = units[k]!;
    for (let i = words.length - 1; i >= 0; i--) {
      const medium =
        postNounAt(words, i)?.medium ?? (/^(?:TikTok|YouTube)$/.test(platformAt(words, i) ?? '') ? 'video' : undefined);
      if (!medium || !/^(?:image|video|story|livestream)$/.test(medium)) continue;
      return k === unit.index ? null : { medium };
    }
  }
  return null;
}
/** Sentences back in which a captioned picture is told. */
const SHOWN_BEFORE = 2;
