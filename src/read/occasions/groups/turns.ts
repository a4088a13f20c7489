// What the other side says: in the same talk, the same statement, under the same post.
import type { Medium } from '../../../../models/statement.ts';
import { among } from '../../lexemes.ts';
import type { Frame, Text } from '../frame.ts';
import type { Occasion } from '../occasion.ts';
import type { Unit, Word } from '../sentences/narration.ts';
import { USERS } from '../sentences/places.ts';
import type { Topic } from './topic.ts';

const SITTING =
  /^(?:council|councillors|committee|meeting|commons|lords|parliament|chamber|senate|house|inquiry|court|jury|tribunal|hearing|board|shareholders|debate|session|gangway|dispatch|inquest|mps|senators|lawmakers|legislators|agm)$/;
const isSitting = ({ words }: Unit): boolean =>
  words.some(({ text, quote, capital }) => quote < 0 && (SITTING.test(text) || (capital && text === 'questions')));
const TALKS: ReadonlySet<Medium> = new Set(['broadcast', 'podcast', 'livestream']);
/** Sentences within which the other side of a talk is heard. */
const TURN = 4;

/** One more turn of the last occasion: by the same way unless told otherwise, at a time of its own. */
const after = (last: Occasion, told: Partial<Topic> = {}): Topic => ({
  unit: last.units.at(-1)!,
  medium: last.medium,
  platform: last.platform,
  stamp: null,
  ...told,
});

/** 'cackled co-host Ada Voss', '“…?” asked Voss': who presents it, or asks there. */
const isHosting = ({ words }: Unit): boolean =>
  words.some(
    ({ text, quote }, i) =>
      quote < 0 &&
      (/^(?:host|presenter|anchor|co-host|co-presenter)$/.test(text) ||
        (/^(?:asked|asks|enquired|inquired)$/.test(text) && (words[i - 1]?.quote ?? words[i - 2]?.quote ?? -1) >= 0)),
  );

const ANSWERED: ReadonlySet<Medium> = new Set(['video', 'image', 'text-post']);
/** Sentences within which somebody replies to a post. */
const REPLIED = 2;
/** 'commented' says more of where it was than 'replied'. */
const COMMENTED = 6;

/** 'Voss replied: “…”', '“…,” he commented', 'she fired back': under somebody's post that was quoted just before. */
export function replyBefore({ units }: Text, occasions: Occasion[], { unit }: Frame, speaker: string): Topic | null {
  const last = occasions.at(-1);
  const at = last?.units.at(-1) ?? 0;
  const within = unit.words.some(({ text, quote }) => quote < 0 && text === 'commented') ? COMMENTED : REPLIED;
  if (!last || unit.index - at > within || !ANSWERED.has(last.medium)) return null;
  if (last.speaker === speaker && !isToAsker(unit) && !isToUser(units, unit)) return null;
  return isReply(unit) && !isQuestioned(units, unit) ? after(last, { medium: 'comment' }) : null;
}
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
    words.slice(asks).some(({ text }) => text === ',')
  );
};
const ASKS =
  /^(?:asked|replied|complained|commented|responded|wrote|objected|protested|demanded|criticised|challenged)$/;
/** Words within which the asker and what they do are told. */
const ASKER = 7;
const isReply = (unit: Unit): boolean => isToAsker(unit) || hasReply(unit);
const hasReply = ({ words }: Unit): boolean =>
  words.some(
    ({ text, quote }, i) =>
      quote < 0 &&
      (/^(?:replied|commented|responded|retorted)$/.test(text) ||
        (text === 'back' && /^(?:shot|fired|hit|snapped)$/.test(words[i - 1]?.text ?? ''))),
  );
/** 'Another says only: “…”', 'half an hour later came another: “…”', 'she tried again: “…”': one more post like the last. */
export function anotherBefore(occasions: Occasion[], { unit, channel }: Frame, speaker: string): Topic | null {
  const last = occasions.at(-1);
  if (last?.speaker !== speaker || !ANSWERED.has(last.medium) || channel.platform) return null;
  const at = last.units.at(-1)!;
  return unit.index - at <= TURN && unit.words.some((_, i) => isOneMore(unit.words, i)) ? after(last) : null;
}
/** Nothing follows that it would be another of. */
function isOneMore(words: Word[], i: number): boolean {
  const [word, next] = [words[i]!, words[i + 1]];
  if (word.quote >= 0 || !next) return false;
  if (word.text === 'again') return words[i - 1]?.text === 'tried' && next.text === ':';
  return word.text === 'another' && /^(?:,|:|says?|said|reads?|ran)$/.test(next.text);
}

/** 'Asked whether …, she replied': to a reporter. */
const isQuestioned = (units: Unit[], { index, paragraph }: Unit): boolean =>
  units
    .slice(Math.max(0, index - 1), index + 1)
    .some(unit => unit.paragraph === paragraph && unit.words.some(({ text, quote }) => quote < 0 && ASKING.test(text)));
const ASKING = /^(?:asked|asks|told|questions?|whether)$/;

/** '“…,” Voss said in a statement. Brandt added: “…”': in the same one, as trade announcements quote both sides. */
export function jointBefore(occasions: Occasion[], { unit, channel }: Frame, speaker: string): Topic | null {
  const last = occasions.at(-1);
  if (last?.medium !== 'written-statement' || !last.sure || last.speaker === speaker) return null;
  const at = last.units.at(-1)!;
  const adds = channel.goesOn && unit.words.some(({ text, quote }) => quote < 0 && /^add(?:s|ed)$/.test(text));
  return adds && unit.index - at <= REPLIED ? after(last, { platform: null, stamp: last.stamp }) : null;
}

/** 'Brandt said at the same session …': where the one before spoke. */
export function sameBefore({ units }: Text, occasions: Occasion[], { unit, lead, channel }: Frame): Topic | null {
  const last = occasions.at(-1);
  if (!last || channel.mode === 'written' || unit.index - last.units.at(-1)! > TURN) return null;
  if (!/^(?:interview|speech|broadcast|podcast)$/.test(last.medium)) return null;
  const told = lead === null || units[lead]!.paragraph < unit.paragraph - 1 ? [unit] : [unit, units[lead]!];
  return told.some(isAtSame) ? after(last, { stamp: last.stamp }) : null;
}
const isAtSame = ({ words }: Unit): boolean =>
  words.some(
    ({ text, quote }, i) =>
      quote < 0 &&
      text === 'same' &&
      words
        .slice(i + 1, i + 3)
        .some(next =>
          /^(?:session|event|appearance|availability|meeting|hearing|rally|debate|briefing|conference|programme|show)$/.test(
            next.text,
          ),
        ) &&
      words.slice(Math.max(0, i - 2), i).some(before => /^(?:at|in|during|on)$/.test(before.text)),
  );

const isAnswer = among('replied answered responded');
const isAnswering = ({ words }: Unit): boolean => words.some(({ lexeme }) => isAnswer(lexeme));
/** 'Voss replied from the public seats that it would. “…,” she said': answered right before. */
const isLedByAnswer = (units: Unit[], { index, paragraph }: Unit): boolean =>
  index > 0 && units[index - 1]!.paragraph === paragraph && isAnswering(units[index - 1]!);
/** '“…,” she told him': to whoever spoke before. */
const isToThem = ({ words }: Unit): boolean =>
  words.some(
    ({ text, quote }, i) => quote < 0 && text === 'told' && /^(?:him|her|them)$/.test(words[i + 1]?.text ?? ''),
  );

/** The talk in which the last speaker spoke to this one: what the host asks is said on the air too. */
export function talkBefore(
  { units, who }: Text,
  occasions: Occasion[],
  { unit, channel }: Frame,
  person: number | null,
): Topic | null {
  const last = occasions.at(-1);
  // Who spoke last has just been found to go on with something else.
  if (!last || person === null || last.person === person) return null;
  const at = last.units.at(-1)!;
  const answers = isAnswering(unit);
  if (answers && unit.index - at <= TURN && /^(?:message|comment)$/.test(last.medium)) return after(last);
  if (
    channel.mode === 'spoken' &&
    last.medium === 'speech' &&
    last.sure &&
    unit.index - at <= TURN &&
    (answers ||
      isToThem(unit) ||
      isLedByAnswer(units, unit) ||
      (!isApart(units, unit, at) && last.units.some(k => isSitting(units[k]!))))
  )
    return after(last, { platform: null, stamp: last.stamp });
  if (channel.mode !== 'spoken' || !TALKS.has(last.medium)) return null;
  const isThere = last.units.some(index => who.named(units[index]!).has(person)) || isHosting(unit);
  if (unit.index - at > TURN || !isThere) return null;
  return after(last, { stamp: last.stamp });
}

/** 'Voss, who runs the quay, said that it would stay. “…,” she said': a paragraph that brings in somebody from elsewhere. */
function isApart(units: Unit[], { index, paragraph }: Unit, at: number): boolean {
  if (paragraph === units[at]!.paragraph) return false;
  for (let k = index; k > at && units[k]!.paragraph === paragraph; k--)
    if (units[k]!.words.some((_, i, words) => isIntroducing(words, i))) return true;
  return false;
}
const isIntroducing = (words: Word[], i: number): boolean =>
  words[i]!.quote < 0 &&
  (words[i]!.text === 'who' ||
    (/^(?:said|says|observed|thought|insisted)$/.test(words[i]!.text) && words[i + 1]?.text === 'that'));
