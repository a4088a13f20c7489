// Feasts that newspapers date events by.
import { addDays, dayOf, weekdayOf, yearOf } from '../calendar.ts';
import type { Direction } from '../tense/tense.ts';
import type { Word } from '../words/words.ts';
import { nearest } from './calendar-dates.ts';

const nth = (year: number, month: number, weekday: number, n: number): string => {
  const first = dayOf(year, month, 1)!;
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7);
};

/** Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): string {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayOf(year, month, (h + l - 7 * m + 33 * month + 19) % 32)!;
}

const FEASTS: Record<string, (year: number) => string> = {
  thanksgiving: year => nth(year, 11, 4, 4),
  christmas: year => dayOf(year, 12, 25)!,
  'christmas eve': year => dayOf(year, 12, 24)!,
  'good friday': year => addDays(easter(year), -2),
  'black friday': year => addDays(nth(year, 11, 4, 4), 1),
  'cyber monday': year => addDays(nth(year, 11, 4, 4), 4),
  'shrove tuesday': year => addDays(easter(year), -47),
  'pancake tuesday': year => addDays(easter(year), -47),
  // Since 2012; elections of presidents are every four years.
  'super tuesday': year => nth(year + ((4 - (year % 4)) % 4), 3, 2, 1),
  'ash wednesday': year => addDays(easter(year), -46),
  'palm sunday': year => addDays(easter(year), -7),
  'maundy thursday': year => addDays(easter(year), -3),
  'easter monday': year => addDays(easter(year), 1),
  'david day': year => dayOf(year, 3, 1)!,
  'patrick day': year => dayOf(year, 3, 17)!,
  'george day': year => dayOf(year, 4, 23)!,
  'andrew day': year => dayOf(year, 11, 30)!,
  'boxing day': year => dayOf(year, 12, 26)!,
  'memorial day': year => addDays(nth(year, 6, 1, 1), -7),
  'independence day': year => dayOf(year, 7, 4)!,
  'labor day': year => nth(year, 9, 1, 1),
  'veterans day': year => dayOf(year, 11, 11)!,
  // General elections are held in even years.
  'election day': year => addDays(nth(year + (year % 2), 11, 1, 1), 1),
  'martin luther king day': year => nth(year, 1, 1, 3),
  // The year after an election of the president.
  'inauguration day': year => dayOf(year + ((5 - (year % 4)) % 4), 1, 20)!,
  'presidents day': year => nth(year, 2, 1, 3),
  'columbus day': year => nth(year, 10, 1, 2),
  'anzac day': year => dayOf(year, 4, 25)!,
  'may day': year => dayOf(year, 5, 1)!,
  'canada day': year => dayOf(year, 7, 1)!,
  'bastille day': year => dayOf(year, 7, 14)!,
  'bonfire night': year => dayOf(year, 11, 5)!,
  'remembrance day': year => dayOf(year, 11, 11)!,
  'new year day': year => dayOf(year, 1, 1)!,
  'new year eve': year => dayOf(year, 12, 31)!,
  'australia day': year => dayOf(year, 1, 26)!,
  'burns night': year => dayOf(year, 1, 25)!,
  epiphany: year => dayOf(year, 1, 6)!,
  'international women day': year => dayOf(year, 3, 8)!,
  'father day': year => nth(year, 6, 7, 3),
  // Mothering Sunday, in Lent, is another day, which Britain calls so too.
  'mother day': year => nth(year, 5, 7, 2),
  'april fools day': year => dayOf(year, 4, 1)!,
  'earth day': year => dayOf(year, 4, 22)!,
  've day': year => dayOf(year, 5, 8)!,
  'ascension day': year => addDays(easter(year), 39),
  'whit monday': year => addDays(easter(year), 50),
  juneteenth: year => dayOf(year, 6, 19)!,
  hogmanay: year => dayOf(year, 12, 31)!,
  valentine: year => dayOf(year, 2, 14)!,
  halloween: year => dayOf(year, 10, 31)!,
  easter,
  'easter sunday': easter,
};

/** The day of the feast that the words name, {@link nearest} to `today`; undefined where they name none. */
export function holiday(words: Word[], today: string | null, direction: Direction): string | undefined {
  const named = words.map(word => word.text).filter(text => !/^(?:['’]|['’]?s|st\.?|saint)$/.test(text));
  const key = named.join(' ').replace('new years', 'new year');
  const feast = FEASTS[key] ?? FEASTS[key.replace(/ day$/, '')];
  if (!feast) return undefined;
  if (today === null) return 'XXXX-XX-XX';
  const days = [-1, 0, 1].map(by => feast(Math.min(Math.max(yearOf(today) + by, 1), 9999)));
  return nearest(days, today, direction) ?? undefined;
}
