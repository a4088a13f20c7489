// Bounds that only what else happened that day tells: 'before the pubs shut', 'by the time he had finished his lunch'.
import type { Unit, Word } from '../../occasions/sentences/narration.ts';
import type { Stamp } from '../../occasions/stamps/stamp.ts';
import { addDays } from '../../times/calendar.ts';

/** Words from a wording of removal to its 'before', and from that to the verb of its clause. */
const NEAR = 8;
const CLAUSE = 6;

/** The bound, as a stamp that hangs on the day of the posting; null where the sentence has none for the word at `word`. */
export function momentIn({ words }: Unit, word: number, text: string): Stamp | null {
  const [first, last] = byTheTime(words, word) ?? beforeIt(words, word) ?? atTheHour(words, word) ?? [];
  if (first === undefined || last === undefined) return null;
  const said = text.slice(words[first]!.start, words[last]!.end);
  const isDay = words.slice(first, last).some(({ text }) => /^(?:24|24-hour|24-hours)$/.test(text));
  return { first, last, at: { after: [0, isDay ? 1 : 0] }, edge: 'by', words: said };
}

/** 'On Tuesday the station said that it had pulled it the night before'. */
export function dayBefore({ words }: Unit, word: number, stamps: Stamp[]): Stamp | null {
  const at = words.findIndex(
    ({ text }, k) =>
      k > word &&
      ((text === 'before' && PART.test(words[k - 1]!.text) && words[k - 2]?.text === 'the' && isEnd(words[k + 1])) ||
        (PART.test(text) && words[k - 1]!.text === 'previous')),
  );
  const told = at < 0 ? undefined : stamps.findLast(({ last, at: days }) => last < word && !('after' in days));
  if (at < 0 || words.slice(word + 1, at).some(({ text }) => /^(?:had|that|which|who)$/.test(text))) return null;
  if (!told || 'after' in told.at || told.at.earliest !== told.at.latest) return null;
  const day = addDays(told.at.earliest, -1);
  return {
    first: at - 2,
    last: at,
    at: { earliest: day, latest: day },
    edge: null,
    words: `${told.words} … the day before`,
  };
}
const PART = /^(?:night|evening|afternoon|morning|day)$/;
const isEnd = (next: Word | undefined): boolean => next === undefined || /^[.,;:]$/.test(next.text);

/** 'By the time the shops had opened, it was gone'; 'by the time it went, …' bounds something else. */
function byTheTime(words: Word[], word: number): [number, number] | null {
  const time = words.findIndex(
    ({ text }, k) => text === 'time' && words[k - 1]?.text === 'the' && words[k - 2]?.text === 'by',
  );
  if (time < 0 || isLooking(words, time)) return null;
  const comma = words.findIndex(({ text }, k) => k > time && text === ',');
  const end = word > time ? (comma > time && comma < word ? comma : word) : comma > time ? comma : words.length;
  // Without a comma: 'by the time I looked it had gone'.
  if (word > time && comma < 0 && !words.slice(time + 2, word).some(({ text }) => /^(?:it|they)$/.test(text)))
    return null;
  return word > time && end === word && comma >= 0 ? null : [time - 2, Math.min(end, words.length) - 1];
}

/** 'by the time this newspaper looked': on whatever day. */
const isLooking = (words: Word[], time: number): boolean =>
  words
    .slice(time + 1, time + 4)
    .some(({ text }) => /^(?:newspaper|paper|we|reporters?|journalists?|site)$/.test(text));

const OPENS = /^(?:the|a|an|his|her|their|its|any(?:one|body)|most|half|many|some|two|three|dinner|lunch|supper)$/;
/** 'before the kettle had boiled', and no 'before she sold the house'. */
function beforeIt(words: Word[], word: number): [number, number] | null {
  for (let k = word + 1; k < words.length - 2 && k <= word + NEAR; k++) {
    if (words[k]!.quote >= 0) return null;
    if (words[k]!.text !== 'before' || words[k - 1]!.text === 'not' || !OPENS.test(words[k + 1]!.text)) continue;
    for (let verb = k + 2; verb < words.length && verb <= k + CLAUSE; verb++)
      if (/^(?:VERB|AUX)$/.test(words[verb]!.pos) && !words[verb]!.text.endsWith('ing')) return [k, verb];
  }
  return null;
}

const HOUR =
  /^(?:\d{1,2}(?:[.:]\d\d)?(?:[ap]m)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday)$/;
/** 'At 9.40 it had a new caption. At 11 it was not there.' */
function atTheHour(words: Word[], word: number): [number, number] | null {
  if (words[0]?.text !== 'at') return null;
  let last = /^(?:about|around)$/.test(words[1]?.text ?? '') ? 2 : 1;
  if (!HOUR.test(words[last]?.text ?? '')) return null;
  if (/^(?:o'clock|am|pm|a\.m\.?|p\.m\.?)$/.test(words[last + 1]?.text ?? '')) last++;
  return word > last && /^(?:it|the|they|that|this|,)$/.test(words[last + 1]?.text ?? '') ? [0, last] : null;
}
