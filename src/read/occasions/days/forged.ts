// Words that somebody is shown to have posted and, by the telling, may never have: 'a screenshot that purports to show …'.
import { among } from '../../lexemes.ts';
import type { Occasion } from '../occasion.ts';
import type { Unit, Word } from '../sentences/narration.ts';

const isPurporting = among('purport purports purported purporting');
const isForgery = among('fake faked forged fabricated doctored bogus manipulated phoney phony photoshopped');
const isShown = among('screenshot screenshots screengrab image tweet post message quote caption text');

const tellsForgery = ({ words }: Unit): boolean =>
  words.some(
    ({ lexeme, quote }, i) =>
      quote < 0 && (isPurporting(lexeme) || (isForgery(lexeme) && words.slice(i + 1, i + 1 + PHRASE).some(isThing))),
  );
const isThing = ({ lexeme, quote }: Word): boolean => quote < 0 && isShown(lexeme);
/** Words of the phrase that tells what was forged. */
const PHRASE = 3;

/** Whether the sentences of an occasion tell so, or the one that leads in. No day is known of what was never posted. */
export function isForged(units: Unit[], { units: told, first, said }: Occasion): boolean {
  if (said) return false;
  const lead = units[first - 1];
  const leads = lead !== undefined && lead.paragraph === units[first]!.paragraph && lead.quotes.length === 0;
  return told.some(unit => tellsForgery(units[unit]!)) || (leads && tellsForgery(lead));
}
