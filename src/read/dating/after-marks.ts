// What a row says of a time that hangs on another: 'hours later', 'that evening'.
import { nearestStamp } from '../occasions/stamps/when.ts';
import type { Anchor } from './candidates.ts';
import { AT, FAR } from './features.ts';
import type { Asked, Marks } from './marks.ts';
import type { ToldDay } from './told-days.ts';

const AFTER = {
  away: AT['after: sentences away'],
  cost: AT['after: cost'],
  that: AT['after: that'],
  turn: AT['after: turn of anchor'],
  anchorAway: AT['after: anchor away'],
  going: AT['after: anchor going'],
  aside: AT['after: anchor aside'],
  ofNoun: AT['after: anchor of a noun'],
  occasion: AT['after: on an occasion'],
  removal: AT['after: on a removal'],
};

export function markAfter(row: Marks, { known, i }: Asked, { unit, stamp }: ToldDay, { turn, of }: Anchor): void {
  const { units, first, quotes } = known.occasions[i]!;
  const own = units.includes(unit.index);
  const away = own ? 0 : Math.abs(first - unit.index);
  row.least(AFTER.away, away);
  if (own) {
    const quote = unit.words.findIndex(word => word.quote >= 0 && quotes.includes(word.quote));
    row.least(AFTER.cost, (quote < 0 ? null : nearestStamp(unit, quote, [stamp])?.cost) ?? FAR / 2);
  }
  // What hangs on something else far away says little of what it hangs on.
  if (away > NEAR) return;
  row.most(AFTER.that, /^(?:that|the same|same)/i.test(stamp.words));
  row.most(AFTER.turn, 1 / turn);
  row.most(AFTER.occasion, 'occasion' in of);
  row.most(AFTER.removal, 'removal' in of);
  if (!('day' in of)) return;
  const { day } = of;
  row.least(AFTER.anchorAway, unit.index - day.unit.index);
  row.most(AFTER.going, day.verb === 'going');
  row.most(AFTER.aside, day.aside || day.pluperfect);
  row.most(AFTER.ofNoun, day.ofNoun);
}
const NEAR = 2;
