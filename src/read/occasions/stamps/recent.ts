// Spans that end on the day of publication: 'in the past seven days', 'over the last week', 'in the past 48 hours'.
import { among } from '../../lexemes.ts';
import { addDays } from '../../times/calendar.ts';
import type { Unit, Word } from '../sentences/narration.ts';
import { sign, signsOf } from '../sentences/signs.ts';
import type { Stamp } from './stamp.ts';

const IS_PAST = sign(among('past last'));
const NUMBERS = new Map('one two three four five six seven eight nine ten'.split(' ').map((word, i) => [word, i + 1]));
/** Days, by unit. */
const UNITS = new Map<string, number>([
  ['days', 1],
  ['week', 7],
  ['weeks', 7],
  ['fortnight', 14],
  ['hours', 1 / 24],
]);
const NONE: Stamp[] = [];

/** The span that a sentence tells so; none for 'the last two days of the festival'. */
export function recentIn(unit: Unit, published: string): Stamp[] {
  if (!(unit.signs & IS_PAST)) return NONE;
  const { words } = unit;
  for (let i = 2; i < words.length - 1; i++) {
    if (!(signsOf(words[i]!.lexeme) & IS_PAST) || words[i - 1]!.text !== 'the') continue;
    if (!/^(?:in|over|during|within|throughout)$/.test(words[i - 2]!.text)) continue;
    const counted = numberOf(words[i + 1]!);
    const last = counted === null ? i + 1 : i + 2;
    const days = UNITS.get(words[last]?.text ?? '');
    if (!days || words[last + 1]?.text === 'of' || (counted === null && days < 7)) continue;
    const back = Math.ceil((counted ?? 1) * days);
    return [
      {
        first: i - 1,
        last,
        at: { earliest: addDays(published, -back), latest: published },
        edge: null,
        words: words
          .slice(i - 1, last + 1)
          .map(({ text }) => text)
          .join(' '),
      },
    ];
  }
  return NONE;
}

const numberOf = ({ text }: Word): number | null =>
  /^\d{1,3}$/.test(text) ? Number(text) : (NUMBERS.get(text) ?? null);
