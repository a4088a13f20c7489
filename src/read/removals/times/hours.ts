// Bounds that name no day: 'by lunchtime', 'before midnight'. They hang on the day of the posting.
import type { Unit, Word } from '../../occasions/sentences/narration.ts';
import type { Stamp } from '../../occasions/stamps/stamp.ts';

const SAME_DAY =
  /^(?:lunchtime|lunch|noon|midday|teatime|tea|afternoon|mid-afternoon|evening|nightfall|dusk|sunset|bedtime|midnight|dinner|supper|suppertime|kick-off|half-time|full-time|elevenses|brunch|brunchtime|bathtime|hometime|cocktails)$/;
const NEXT_DAY = /^(?:morning|breakfast|dawn|sunrise|daybreak)$/;
const WEEKDAY = /^(?:on|of|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?$/;

/** 'by 9:20 a.m.', 'by 4pm', where the day is told nowhere in the sentence. */
const isClock = (words: Word[], i: number): boolean =>
  words[i]!.text === 'by' &&
  /^\d{1,2}(?:[.:]\d\d)?(?:am|pm)?$/.test(words[i + 1]!.text) &&
  (/^(?:[,;]|it|the|that|this|they|she|he|both)$/.test(words[i + 2]?.text ?? '') ||
    /[.:]|m$/.test(words[i + 1]!.text) ||
    /^[ap]\.?m\.?$/.test(words[i + 2]?.text ?? '')) &&
  !words.some(({ text }) => /(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:next|following)$/.test(text));

/** 'before the day was out'. */
const isDayOut = (words: Word[], day: number): boolean =>
  words[day]!.text === 'day' &&
  words[day + 1]?.text === 'was' &&
  /^(?:out|over|done)$/.test(words[day + 2]?.text ?? '');

/** 'by the end of the day', 'before the end of the match'. */
const isEnd = (words: Word[], at: number): boolean =>
  words[at]!.text === 'end' &&
  words[at + 1]?.text === 'of' &&
  /^(?:the|that)$/.test(words[at + 2]?.text ?? '') &&
  /^(?:day|morning|afternoon|evening|match|game|programme|show)$/.test(words[at + 3]?.text ?? '');

const END = 3;

/** 'by closing time', 'before last orders', 'by Question Time'. */
const isOfDay = (words: Word[], at: number): boolean =>
  (/^(?:question|closing|opening|bath|home|story|dinner|tea|play|lunch|drinking|milking)$/.test(words[at]!.text) &&
    words[at + 1]?.text === 'time') ||
  (words[at]!.text === 'last' && /^(?:orders|bell|post)$/.test(words[at + 1]?.text ?? '')) ||
  (/^(?:final|half-time|full-time|closing)$/.test(words[at]!.text) &&
    /^(?:whistle|bell|hooter|credits|curtain)$/.test(words[at + 1]?.text ?? ''));

/** The sentence's bounds of this sort, as stamps that hang on the posting. */
export function hoursIn({ words }: Unit, text: string): Stamp[] {
  const stamps: Stamp[] = [];
  for (let i = 0; i + 1 < words.length; i++) {
    const span = spanAt(words, i) ?? hourOn(words, i) ?? morningAt(words, i) ?? nightAt(words, i) ?? atOnce(words, i);
    if (span) stamps.push({ ...span, edge: null, words: text.slice(words[i]!.start, words[span.last]!.end) });
    if (!/^(?:by|before)$/.test(words[i]!.text) && !isAround(words, i)) continue;
    const head = /^(?:the|late|early)$/.test(words[i + 1]!.text) ? i + 2 : i + 1;
    const last = words[head] && isEnd(words, head) ? head + END : head;
    const part = words[last]?.text ?? '';
    const days: [number, number] | null =
      SAME_DAY.test(part) || isOfDay(words, last) || isClock(words, i) || isDayOut(words, last) || last > head
        ? [0, 0]
        : NEXT_DAY.test(part)
          ? [0, 1]
          : null;
    if (!days || WEEKDAY.test(words[last + 1]?.text ?? '')) continue;
    stamps.push({
      first: i,
      last,
      at: { after: days },
      edge: 'by',

      words: text.slice(words[i]!.start, words[last]!.end),
    });
  }
  return stamps;
}

/** 'around lunchtime', 'shortly before noon', 'at teatime'. */
const isAround = (words: Word[], i: number): boolean =>
  /^(?:around|about|at|towards|after)$/.test(words[i]!.text) &&
  /^(?:lunchtime|lunch|noon|midday|teatime|dusk|nightfall|suppertime|half-time|full-time|kick-off)$/.test(
    words[i + 1]!.text,
  );

/** 'before dawn on Tuesday': that day; 'sometime before dawn' may be the day before. */
export const isBeforeDawn = ({ words }: Unit, first: number): boolean => {
  const dawn = words[first - 1]?.text === 'on' ? first - 2 : first - 1;
  return (
    /^(?:dawn|daybreak|sunrise)$/.test(words[dawn]?.text ?? '') &&
    words[dawn - 1]?.text === 'before' &&
    words[dawn - 2]?.text !== 'sometime'
  );
};

/** 'before breakfast on Wednesday'. */
export const isBeforeHour = ({ words }: Unit, first: number): boolean =>
  /^(?:before|by) (?:breakfast|dawn|sunrise|daybreak|noon|midday|lunch|lunchtime|teatime|midnight)(?: on)?$/.test(
    words
      .slice(Math.max(0, first - (words[first - 1]?.text === 'on' ? 3 : 2)), first)
      .map(({ text }) => text)
      .join(' '),
  );

/** 'took it down in the morning': the next one, where no day is named. */
function morningAt(words: Word[], i: number): Pick<Stamp, 'first' | 'last' | 'at'> | null {
  const isMorning = words[i]!.text === 'in' && words[i + 1]?.text === 'the' && words[i + 2]?.text === 'morning';
  return isMorning && !WEEKDAY.test(words[i + 3]?.text ?? '') ? { first: i, last: i + 2, at: { after: [1, 1] } } : null;
}

/** 'in the small hours', 'during the night'. */
function nightAt(words: Word[], i: number): Pick<Stamp, 'first' | 'last' | 'at'> | null {
  const [next, third, fourth] = [1, 2, 3].map(k => words[i + k]?.text ?? '');
  if (!/^(?:in|during)$/.test(words[i]!.text) || next !== 'the') return null;
  const last = third === 'night' ? i + 2 : /^(?:small|early|wee)$/.test(third!) && fourth === 'hours' ? i + 3 : -1;
  return last < 0 || /^(?:of|on)$/.test(words[last + 1]?.text ?? '') ? null : { first: i, last, at: { after: [0, 1] } };
}

/** 'An hour on, she had whipped it off'. */
function hourOn(words: Word[], i: number): Pick<Stamp, 'first' | 'last' | 'at'> | null {
  if (i > 0) return null;
  let last = 0;
  while (last < 4 && COUNT.test(words[last]?.text ?? '')) last++;
  const isSpan = last > 0 && /^(?:minutes?|hours?)$/.test(words[last]?.text ?? '');
  if (!isSpan || words[last + 1]?.text !== 'on' || !/^(?:,|it|she|he|they|the)$/.test(words[last + 2]?.text ?? ''))
    return null;
  return { first: 0, last: last + 1, at: { after: [0, words[last]!.text === 'hours' ? 1 : 0] } };
}

/** 'almost immediately', 'at once', 'straight away'. */
function atOnce(words: Word[], i: number): Pick<Stamp, 'first' | 'last' | 'at'> | null {
  const isOne = /^(?:immediately|instantly)$/.test(words[i]!.text) && words[i + 1]?.text !== 'after';
  const isTwo = /^(?:at once|straight away)$/.test(`${words[i]!.text} ${words[i + 1]?.text ?? ''}`);
  return isOne || isTwo ? { first: i, last: isTwo ? i + 1 : i, at: { after: [0, 0] } } : null;
}

const COUNT =
  /^(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|few|some|several|about|around|just|only|barely|half|less|than|under|quarter|quarters|of|couple|the|scarcely|hardly|roughly|nearly|almost|mere|matter)$/;
/** 'within the week': days. */
const LONG = new Map([
  ['week', 7],
  ['fortnight', 14],
  ['month', 31],
]);
/** 'after twelve minutes', 'in eighteen minutes', 'inside an hour': how long it had stood. */
function spanAt(words: Word[], i: number): Pick<Stamp, 'first' | 'last' | 'at'> | null {
  const isTaken = /^(?:took|taken|takes|needed)$/.test(words[i]!.text);
  if (!isTaken && !/^(?:after|in|inside|within|under)$/.test(words[i]!.text)) return null;
  let last = isTaken && /^(?:her|him|them|it)$/.test(words[i + 1]?.text ?? '') ? i + 2 : i + 1;
  const from = last;
  while (last <= i + 5 && COUNT.test(words[last]?.text ?? '')) last++;
  const unit = words[last]?.text ?? '';
  if (/^(?:within|inside)$/.test(words[i]!.text) && words[i + 1]?.text === 'the' && LONG.has(unit))
    return { first: i, last, at: { after: [0, LONG.get(unit)!] } };
  if (last === from || !/^(?:minutes?|seconds?|moments|hours?)$/.test(unit)) return null;
  if (unit === 'second' && /^(?:NOUN|PROPN|ADJ)$/.test(words[last + 1]?.pos ?? '')) return null; // 'in a second post'
  if (isTaken && words[last + 1]?.text !== 'to') return null;
  return { first: i, last, at: { after: [0, unit === 'hours' ? 1 : 0] } };
}
