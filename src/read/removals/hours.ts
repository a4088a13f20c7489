// Bounds that name no day: 'by lunchtime', 'before midnight'. They hang on the day of the posting.
import type { Unit, Word } from '../occasions/narration.ts';
import type { Stamp } from '../occasions/stamps.ts';

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
    const span = spanAt(words, i) ?? morningAt(words, i);
    if (span) stamps.push({ ...span, edge: null, words: text.slice(words[i]!.start, words[span.last]!.end) });
    if (!/^(?:by|before)$/.test(words[i]!.text) && !isAround(words, i)) continue;
    const last = /^(?:the|late|early)$/.test(words[i + 1]!.text) ? i + 2 : i + 1;
    const part = words[last]?.text ?? '';
    const days: [number, number] | null =
      SAME_DAY.test(part) || isOfDay(words, last) || isClock(words, i) || isDayOut(words, last)
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
  /^(?:lunchtime|lunch|noon|midday|teatime|dusk|nightfall|suppertime|half-time|full-time|kick-off)$/.test(words[i + 1]!.text);

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

const COUNT =
  /^(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|few|some|several|about|around|just|only|barely|half|less|than|under|quarter|quarters|of|couple|the|scarcely|hardly|roughly|nearly|almost|mere|matter)$/;
/** 'after twelve minutes', 'in eighteen minutes', 'inside an hour': how long it had stood. */
function spanAt(words: Word[], i: number): Pick<Stamp, 'first' | 'last' | 'at'> | null {
  if (!/^(?:after|in|inside|within|under)$/.test(words[i]!.text)) return null;
  let last = i + 1;
  while (last <= i + 5 && COUNT.test(words[last]?.text ?? '')) last++;
  const unit = words[last]?.text ?? '';
  if (last === i + 1 || !/^(?:minutes?|seconds?|moments|hours?)$/.test(unit)) return null;
  return { first: i, last, at: { after: [0, unit === 'hours' ? 1 : 0] } };
}
