// Properties are tried with the same draws in every check, so that a red run speaks of the change and not of luck.
// `npm run soak` draws anew and PROPERTY_TIMES as often; what it finds becomes an example beside its property.
import fc from 'fast-check';

const times = Number(process.env.PROPERTY_TIMES ?? 1);
const drawn = process.env.PROPERTY_SEED;

/** How many draws a property gets: `usual` (fast-check's own 100, unless said) times PROPERTY_TIMES. */
export const draws = (usual = 100): number => usual * times;

fc.configureGlobal({ numRuns: draws(), seed: drawn === 'new' ? Date.now() : Number(drawn ?? 1) });

export { fc };
