// What the zones that feeds write beside a time mean.

/** A day of the calendar; its month from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

// RFC 822 5.1 and the zones that newsrooms write, in minutes east of UTC. BST is London's, IST India's, CST Chicago's.
const ZONES: Record<string, number> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  mez: 60,
  met: 60,
  cest: 120,
  mesz: 120,
  mest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  ist: 330,
  sgt: 480,
  hkt: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  nst: -210,
  ndt: -150,
  ast: -240,
  adt: -180,
  est: -300,
  edt: -240,
  et: -300,
  cst: -360,
  cdt: -300,
  ct: -360,
  mst: -420,
  mdt: -360,
  mt: -420,
  pst: -480,
  pdt: -420,
  pt: -480,
  akst: -540,
  akdt: -480,
  hst: -600,
  brt: -180,
  art: -180,
};
// Two-letter American zones mean standard or daylight time, as the season has it.
const SEASONAL = new Set(['et', 'ct', 'mt', 'pt']);

/** Second Sunday of March to first Sunday of November (Energy Policy Act of 2005). */
function isAmericanSummer({ year, month, day }: Day): boolean {
  const sunday = (m: number, nth: number) =>
    1 + ((7 - new Date(Date.UTC(year, m - 1, 1)).getUTCDay()) % 7) + 7 * (nth - 1);
  const ordinal = month * 100 + day;
  return ordinal >= 300 + sunday(3, 2) && ordinal < 1100 + sunday(11, 1);
}

/** Minutes east of UTC of a zone by number or name, on a day; 0 for none and for one that nobody knows. */
export function minutesEast(zone: string | undefined, day: Day): number {
  const text = zone?.trim().toLowerCase() ?? '';
  const numeric = /^(?:gmt|utc?)?([+\-\u2212])(\d{1,2}):?(\d\d)?$/.exec(text);
  if (numeric) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    return minutes > 15 * 60 ? 0 : numeric[1] === '+' ? minutes : -minutes;
  }
  const named = ZONES[text] ?? 0;
  return SEASONAL.has(text) && isAmericanSummer(day) ? named + 60 : named;
}
