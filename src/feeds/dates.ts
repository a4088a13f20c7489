import { type Instant, type Interval, isDay, type Time } from '../../models/interval.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function readableTime(time: Time): string {
  const [year, month, day] = time.slice(0, 10).split('-').map(Number) as [number, number, number];
  const date = `${day} ${MONTHS[month - 1]} ${year}`;
  return isDay(time) ? date : `${date}, ${time.slice(11, 16)} UTC`;
}

/** `27 January 2025`, `27 January 2025 to 28 January 2025`, `by 28 January 2025`; null where neither bound is known. */
export function readableInterval({ earliest, latest }: Interval): string | null {
  if (earliest !== null && latest !== null)
    return earliest === latest ? readableTime(earliest) : `${readableTime(earliest)} to ${readableTime(latest)}`;
  if (latest !== null) return `by ${readableTime(latest)}`;
  return earliest === null ? null : `from ${readableTime(earliest)} on`;
}

/** RFC 822 with a four-digit year, as RSS 2.0 wants it: `Mon, 27 Jan 2025 21:04:00 GMT`. */
export const rfc822 = (instant: Instant): string => new Date(instant).toUTCString();
