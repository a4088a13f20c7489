// Which of two days a weekday means: the one behind or the one to come.
import { addDays, weekdayOf } from '../calendar.ts';
import type { Lean } from '../tense/tense.ts';

/** The weekday nearest a day on the side given; the day itself counts unless `strictly`. */
export function nearWeekday(day: string | null, weekday: number, side: 'past' | 'future', strictly = false): string {
  if (day === null) return `XXXX-WXX-${weekday}`;
  const behind = (weekdayOf(day) - weekday + 7) % 7;
  if (behind === 0) return addDays(day, strictly ? (side === 'past' ? -7 : 7) : 0);
  return addDays(day, side === 'past' ? -behind : 7 - behind);
}

/**
 * The side that a clause puts a weekday on. News tells its own day and those just behind most often by far, and days
 * nearly a week off hardly ever: what is merely planned for yesterday's weekday was yesterday, and where no verb says,
 * tomorrow's weekday is tomorrow.
 */
export function sideOfWeekday(today: string | null, weekday: number, lean: Lean): 'past' | 'future' {
  if (lean === 'past' || lean === 'future') return lean;
  const behind = today === null ? 0 : (weekdayOf(today) - weekday + 7) % 7;
  return (lean === 'unclear' ? behind === 6 : behind !== 1) ? 'future' : 'past';
}
