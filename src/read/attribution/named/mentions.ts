// Looking mentions up by where they stand.
import { countBefore } from '../../count-before.ts';
import type { Cast, Mention } from '../../types.ts';

/** The innermost mention over an offset. Mentions may nest; they are few around one place. */
export function mentionAt(cast: Cast, offset: number): Mention | null {
  let found: Mention | null = null;
  for (let i = firstFrom(cast, offset + 1) - 1, looked = 0; i >= 0 && looked < 12; i--, looked++) {
    const mention = cast.mentions[i]!;
    if (mention.end > offset && (!found || mention.end - mention.start < found.end - found.start)) found = mention;
  }
  return found;
}

/** Who is named within the span, representatives aside; -1 for nobody. */
export function mentionIn({ mentions, people }: Cast, start: number, end: number): number {
  for (let m = firstFrom({ mentions }, start); m < mentions.length && mentions[m]!.end <= end; m++)
    if (people[mentions[m]!.person]!.kind !== 'representative') return mentions[m]!.person;
  return -1;
}

/** Index of the first mention that starts at or behind the offset. */
export const firstFrom = ({ mentions }: Pick<Cast, 'mentions'>, offset: number): number =>
  countBefore(mentions, ({ start }) => start < offset);
