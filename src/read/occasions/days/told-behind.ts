// When the words were said, told by the sentences behind them: 'Voss was speaking on Monday at …', 'The news conference, on
// Wednesday, was held in a laundry.' And what has gone on since a day: 'has been answering readers since Monday'.
import { among } from '../../lexemes.ts';
import type { Text } from '../frame.ts';
import type { Occasion } from '../occasion.ts';
import type { Unit } from '../sentences/narration.ts';
import { isPosting, SPEAKING } from '../sentences/words.ts';
import type { Stamp } from '../stamps/stamp.ts';
import { isReported } from '../stamps/told-time.ts';
import { isOfRemoval, stampFor } from '../stamps/when.ts';

/** Sentences behind the words that are looked at. */
const AHEAD = 2;
const isSpoke = among('speaking talking addressing answering interviewed writing appearing');
const isSaying = among(
  `remarks comments interview conference briefing speech lecture talk address statement letter answer reply call
  conversation hearing session broadcast appearance words quip`,
);
const isWas = among('was were came had took happened appeared followed is aired');

/** The time by which a sentence behind an occasion tells of its saying. */
export function stampBehind(text: Text, { last, person, medium }: Occasion): Stamp | null {
  const { units, who, stampsOf } = text;
  if (/^(?:image|video|story|profile)$/.test(medium)) return null;
  for (let index = last + 1; index <= last + AHEAD && index < units.length; index++) {
    const behind = units[index]!;
    if (behind.quotes.length > 0 || behind.paragraph > units[last]!.paragraph + 1) return null;
    const at = tellsWhen(behind);
    if (at < 0) continue;
    const named = who.named(behind);
    if (named.size > 0 && (person === null || !named.has(person))) return null;
    const stamps = stampsOf(behind).filter(
      stamp =>
        stamp.edge === null && !('after' in stamp.at) && !isReported(behind, stamp) && !isOfRemoval(behind, stamp),
    );
    const stamp = stampFor(behind, at, stamps);
    if (stamp) return stamp;
  }
  return null;
}

/** 'was speaking', 'The interview … was'; -1 where the sentence tells of neither. */
function tellsWhen({ words }: Unit): number {
  const opening = words.slice(0, OPENING).findIndex(({ lexeme }) => isSaying(lexeme));
  const isThat = /^(?:the|his|her|their|its|that|this|these|those|both)$/.test(words[0]?.text ?? '');
  if (opening >= 1 && isThat && words.slice(opening + 1, opening + VERB).some(({ lexeme }) => isWas(lexeme)))
    return opening;
  return words.findIndex(({ lexeme }, i) => isSpoke(lexeme) && /^(?:was|were|been)$/.test(words[i - 1]?.text ?? ''));
}
/** Words of a sentence in which its subject is looked for; and behind it its verb. */
const OPENING = 5;
const VERB = 9;

/** 'has been answering readers since Monday': the time since when; null where nothing goes on. */
export function stampSince({ units, who, stampsOf }: Text, occasion: Occasion): Stamp | null {
  const lead = units[occasion.first - 1];
  const leads = lead && lead.quotes.length === 0 && lead.paragraph === units[occasion.first]!.paragraph;
  const told = leads && occasion.person !== null && who.named(lead).has(occasion.person) ? [lead] : [];
  for (const unit of [...occasion.units.map(index => units[index]!), ...told]) {
    const stamp = stampsOf(unit).find(({ edge, at }) => edge === 'since' && !('after' in at));
    if (stamp && goesOn(unit)) return stamp;
  }
  return null;
}

/** 'has been picking fights', 'has written daily'. */
const goesOn = ({ words }: Unit): boolean =>
  words.some(({ text, quote }, i) => {
    if (quote >= 0 || !/^(?:has|have|'s|'ve)$/.test(text)) return false;
    const next = words.slice(i + 1, i + 5);
    return next.some(
      (word, k) =>
        word.quote < 0 &&
        ((word.text.endsWith('ing') && next[k - 1]?.text === 'been') || isPosting(word) || SPEAKING.has(word.text)),
    );
  });
