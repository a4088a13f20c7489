// Who answers under a post: 'Voss replied: “…”', '“…,” he commented', 'When a fan asked why, she wrote: “…”'.
import type { Medium } from '../../../../models/statement.ts';
import type { Frame, Text } from '../frame.ts';
import type { Occasion } from '../occasion.ts';
import type { Unit } from '../sentences/narration.ts';
import { USERS } from '../sentences/places.ts';
import { after, type Topic } from './topic.ts';

const ANSWERED: ReadonlySet<Medium> = new Set(['video', 'image', 'text-post']);
/** Sentences within which somebody replies to a post. */
const REPLIED = 2;
/** 'commented' says more of where it was than 'replied'. */
const COMMENTED = 6;
/** Words of a sentence that tells nothing but who wrote. */
const SHORT = 14;
/** Words within which the asker and what they do are told. */
const ASKER = 7;
const ASKS =
  /^(?:asked|replied|complained|commented|responded|wrote|objected|protested|demanded|criticised|challenged)$/;
const ASKING = /^(?:asked|asks|told|questions?|whether)$/;

/** Under a post that was quoted just before: somebody else's, or one's own where a user asks. */
export function replyBefore(text: Text, occasions: Occasion[], frame: Frame, speaker: string): Topic | null {
  const { units } = text;
  const { unit } = frame;
  const last = occasions.at(-1);
  const at = last?.units.at(-1) ?? 0;
  if (last && unit.index - at <= COMMENTED && ANSWERED.has(last.medium) && isToUnnamed(text, frame))
    return after(last, { medium: 'comment' });
  const within = unit.words.some(({ text, quote }) => quote < 0 && text === 'commented') ? COMMENTED : REPLIED;
  if (!last || unit.index - at > within) return null;
  const isOwn = last.speaker === speaker;
  if (!isOwn && last.medium === 'comment' && last.sure && isNextComment(unit)) return after(last);
  if (!ANSWERED.has(last.medium) || (isOwn && !isToAsker(unit) && !isToUser(units, unit))) return null;
  return isReply(unit) && !isQuestioned(units, unit) ? after(last, { medium: 'comment' }) : null;
}

/** 'Voss commented: “…” Brandt wrote: “…”': under the same post. */
const isNextComment = ({ words }: Unit): boolean =>
  words.some(({ text, quote }) => quote < 0 && /^(?:wrote|added|commented|replied|penned|gushed)$/.test(text)) &&
  words.length <= SHORT;

/** 'One follower commented: “…” Voss replied: “…”' */
const isToUnnamed = ({ attributions, quotes, units }: Text, { quote, unit }: Frame): boolean =>
  attributions[quote - 1]?.unnamed === true &&
  quotes[quote - 1]!.paragraph >= unit.paragraph - 1 &&
  isReply(unit) &&
  !isQuestioned(units, unit);

/** 'When a fan complained, she replied: “…”': under her own post. */
const isToUser = (units: Unit[], { index, words }: Unit): boolean =>
  [words, units[index - 1]?.words ?? []].some(told =>
    told.some(({ text, quote }) => quote < 0 && USERS.has(text.replace(/s$/, ''))),
  );

/** 'When a fan asked why, she wrote: “…”'. */
export const isToAsker = ({ words }: Unit): boolean => {
  const asks = words.slice(0, ASKER).findIndex(({ text }) => ASKS.test(text));
  return (
    /^(?:when|after|as)$/.test(words[0]?.text ?? '') &&
    asks > 1 &&
    words.slice(1, asks).some(({ text }) => /^(?:an?|another|one|some)$/.test(text)) &&
    words.slice(asks).some(({ text }, k, rest) => text === ',' && (rest[k + 1]?.quote ?? 0) < 0)
  );
};

const isReply = (unit: Unit): boolean => isToAsker(unit) || hasReply(unit);
const hasReply = ({ words }: Unit): boolean =>
  words.some(
    ({ text, quote }, i) =>
      quote < 0 &&
      (/^(?:replied|commented|responded|retorted)$/.test(text) ||
        (text === 'among' && /^(?:the|those|many)$/.test(words[i + 1]?.text ?? '')) ||
        (text === 'back' && /^(?:shot|fired|hit|snapped)$/.test(words[i - 1]?.text ?? ''))),
  );

/** 'Asked whether …, she replied': to a reporter. */
const isQuestioned = (units: Unit[], { index, paragraph }: Unit): boolean =>
  units
    .slice(Math.max(0, index - 1), index + 1)
    .some(unit => unit.paragraph === paragraph && unit.words.some(({ text, quote }) => quote < 0 && ASKING.test(text)));
