// Words of a habit, which no day dates.
import type { Occasion } from '../occasion.ts';
import { isHabit } from '../sentences/habit.ts';
import type { Unit } from '../sentences/narration.ts';
import type { StampsOf } from '../stamps/stamp.ts';

interface Told {
  units: Unit[];
  stampsOf: StampsOf;
}
/** Whether the sentences of an occasion tell of a habit of saying, and give no day of their own. */
export const isHabitual = ({ units, stampsOf }: Told, occasion: Occasion): boolean =>
  occasion.units.some(unit => isHabit(units[unit]!)) &&
  occasion.units.every(unit => stampsOf(units[unit]!).length === 0);
