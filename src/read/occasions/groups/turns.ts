// What the other side says in the same talk or the same statement, and one more post like the last.
import type { Medium } from '../../../../models/statement.ts';
import { among } from '../../lexemes.ts';
import type { Frame, Text } from '../frame.ts';
import type { Occasion } from '../occasion.ts';
import type { Unit, Word } from '../sentences/narration.ts';
import { after, type Topic } from './topic.ts';

const SITTING =
  /^(?:council|councillors|committee|meeting|commons|lords|parliament|chamber|senate|house|inquiry|court|jury|tribunal|hearing|board|shareholders|debate|session|gangway|dispatch|inquest|mps|senators|lawmakers|legislators|agm)$/;
const isSitting = ({ words }: Unit): boolean =>
  words.some(({ text, quote, capital }) => quote < 0 && (SITTING.test(text) || (capital && text === 'questions')));
const TALKS: ReadonlySet<Medium> = new Set(['broadcast', 'podcast', 'livestream']);
/** Sentences within which the other side of a talk is heard. */
const TURN = 4;

/** 'cackled co-host Ada Voss', '“…?” asked Voss': who presents it, or asks there. */
const isHosting = ({ words }: Unit): boolean =>
  words.some(
    ({ text, quote }, i) =>
      quote < 0 &&
      (/^(?:host|presenter|anchor|co-host|co-presenter)$/.test(text) ||
        (/^(?:asked|asks|enquired|inquired)$/.test(text) && (words[i - 1]?.quote ?? words[i - 2]?.quote ?? -1) >= 0)),
  );

const REPEATED: ReadonlySet<Medium> = new Set(['video', 'image', 'text-post', 'story', 'message', 'comment']);
/** 'Another says only: “…”', 'half an hour later came another: “…”', 'she tried again: “…”': one more post like the last. */
export function anotherBefore(occasions: Occasion[], { unit, channel }: Frame, speaker: string): Topic | null {
  const last = occasions.at(-1);
  if (last?.speaker !== speaker || !REPEATED.has(last.medium) || channel.platform) return null;
  const at = last.units.at(-1)!;
  return unit.index - at <= TURN && unit.words.some((_, i) => isOneMore(unit.words, i)) ? after(last) : null;
}
/** Nothing follows that it would be another of. */
function isOneMore(words: Word[], i: number): boolean {
  const [word, next] = [words[i]!, words[i + 1]];
  if (word.quote >= 0 || !next) return false;
  if (word.text === 'again') return words[i - 1]?.text === 'tried' && next.text === ':';
  return (
    word.text === 'another' &&
    (next.quote >= 0 || /^(?:,|:|\.|says?|said|reads?|ran|post|story|tweet|message)$/.test(next.text))
  );
}

/** Sentences within which the other side adds something. */
const ADDED = 2;
/** '“…,” Voss said in a statement. Brandt added: “…”': in the same one, as trade announcements quote both sides. */
export function jointBefore(occasions: Occasion[], { unit, channel }: Frame, speaker: string): Topic | null {
  const last = occasions.at(-1);
  if (last?.medium !== 'written-statement' || !last.sure || last.speaker === speaker) return null;
  const at = last.units.at(-1)!;
  const adds = channel.goesOn && unit.words.some(({ text, quote }) => quote < 0 && /^add(?:s|ed)$/.test(text));
  return adds && unit.index - at <= ADDED ? after(last, { platform: null, stamp: last.stamp }) : null;
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
  const isThere = answers || last.units.some(index => who.named(units[index]!).has(person)) || isHosting(unit);
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
/** Those who watch and answer, and have no say there. */
const isOutside = among(
  `campaigner campaigners activist activists charity expert analyst professor detective inspector superintendent constable resident
  neighbour neighbor mother father sister brother widow spokesman spokeswoman spokesperson economist`,
);
const isIntroducing = (words: Word[], i: number): boolean =>
  words[i]!.quote < 0 &&
  (words[i]!.text === 'who' ||
    isOutside(words[i]!.lexeme) ||
    (i === 0 &&
      words[i]!.text === 'speaking' &&
      /^(?:after|outside|following|later|ahead)$/.test(words[1]?.text ?? '')) ||
    (/^(?:said|says|observed|thought|insisted)$/.test(words[i]!.text) && words[i + 1]?.text === 'that'));
