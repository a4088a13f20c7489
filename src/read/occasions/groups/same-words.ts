// The same words are the same saying: a post that is quoted and then copied below, what an article sets large again.

import type { Medium } from '../../../../models/statement.ts';
import { madeOnce } from '../../made-once.ts';
import type { Doc } from '../../types.ts';
import { type Channel, SURE } from '../channels/channel.ts';
import type { Frame, Text } from '../frame.ts';
import type { Grouped, Occasion } from '../occasion.ts';
import { sameStamp } from './goes-on.ts';
import { POSTED } from './topic.ts';

/** Quotations looked back over. */
const BACK = 12;
/** Of fewer words anybody may say the same again. */
const LEAST = 4;

/** Index of a told occasion on which the same person said what this quotation holds, or is held by; null for none. */
export function saidBefore(
  text: Text,
  { occasions, of }: Grouped,
  { channel, quote, stamp }: Frame,
  speaker: string,
): number | null {
  const { quotes } = text;
  // A post that is shown in the article is told apart from all others, and may be the one that was quoted.
  const isNew = channel.another && channel.by !== '@';
  if (quotes[quote]!.words < LEAST || isNew) return null;
  for (let before = quote - 1; before >= 0 && before >= quote - BACK; before--) {
    const occasion = of[before] ?? null;
    if (occasion === null || quotes[before]!.words < LEAST) continue;
    const told = occasions[occasion]!;
    if (told.speaker !== speaker || !isThere(told, channel)) continue;
    if (stamp && told.stamp && !sameStamp(stamp, told.stamp)) continue;
    if (channel.platform && told.platform && channel.platform !== told.platform) continue;
    const [said, other] = [plain(text, quote), plain(text, before)];
    if (said && other && (isWhole(said, other) || isWhole(other, said))) return occasion;
  }
  return null;
}

/** The letters and figures of a quotation, made once: in a long article each is compared with many. */
function plain({ doc, quotes }: Text, index: number): string {
  const made = plainIn(doc);
  const { start, end } = quotes[index]!;
  made[index] ??= doc.text
    .slice(start, end)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return made[index]!;
}
const plainIn = madeOnce((_: Doc): string[] => []);

const HELD: ReadonlySet<Medium> = new Set([...POSTED, 'written-statement', 'message']);
/** Told where it was written, and not said again elsewhere: 'repeated the apology on the radio, where she said …'. */
const isThere = ({ medium, sure }: Occasion, channel: Channel): boolean =>
  sure &&
  HELD.has(medium) &&
  (channel.weight < SURE || channel.medium === medium || (POSTED.has(medium) && POSTED.has(channel.medium ?? medium)));

/** Begins with the other, or is hardly more: of a long quotation that tells what was said once, that is but a part. */
const isWhole = (long: string, short: string): boolean =>
  `${long} `.startsWith(`${short} `) || (long.length <= short.length * 2 && long.includes(short));
