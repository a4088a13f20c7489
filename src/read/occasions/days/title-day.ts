// The day that only the headline gives: 'Fashina says on Wednesday he never asked to leave'.
import { addDays, weekdayOf } from '../../times/calendar.ts';
import type { Text } from '../frame.ts';
import type { Dated } from './posted.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** No 'Black Friday', 'Super Bowl Sunday', 'Friday night’s show'; nor what is to come, or stood till then. */
const NOT_AFTER =
  /(?:\b(?:[Bb]lack|[Ss]uper|[Bb]owl|[Gg]ood|[Ee]aster|[Cc]yber|[Nn]ext|[Bb]y|[Uu]ntil|[Ff]rom|[Ss]ince|[Bb]efore|[Tt]he|[Ff]or)) $/;
const NOT_BEFORE = /^(?:s\b|['’]s?\b| (?:Times|Post|Telegraph|Echo|Herald|Mail|Express|Mirror|Sun|Night)\b)/;
const DAY = /\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day/g;

/** For a text that tells no day at all: the last such weekday before publication. */
export function dayOfTitle({ doc, units, stampsOf }: Text, published: string | null): Dated | null {
  const { title } = doc;
  if (!title || !published || units.some(unit => stampsOf(unit).length > 0)) return null;
  for (const { 0: name, index } of title.matchAll(DAY)) {
    if (NOT_AFTER.test(title.slice(0, index)) || NOT_BEFORE.test(title.slice(index + name.length))) continue;
    const back = (weekdayOf(published) - WEEKDAYS.indexOf(name.toLowerCase()) + 7) % 7;
    const day = addDays(published, -back);
    const ground = `the headline says “${name}”`;
    return { earliest: day, latest: day, grounds: { earliest: ground, latest: ground } };
  }
  return null;
}
