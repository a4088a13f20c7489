import { tellOccasions } from '../../src/read/occasions/index.ts';
import { toStages } from '../../src/read/stages.ts';

/** For each quotation of an article of 13 March 2025, a Thursday, the days that the rules conclude; null where they conclude none. */
export function ruledDays(text: string, title: string | null = null) {
  const { doc, quotes, attributions, cast, times } = toStages({ text, title, published: '2025-03-13' });
  const { of, ruled } = tellOccasions(doc, quotes, attributions, cast, times);
  return of.map(occasion => (occasion === null ? null : ruled[occasion]!));
}
