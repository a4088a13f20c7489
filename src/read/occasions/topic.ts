// What the talk is of: 'she said' in a paragraph about her livestream was said in the livestream.
import type { Medium, Platform } from '../../../models/statement.ts';
import type { Frame, Text } from './frame.ts';
import { type Stamp, stampFor } from './when.ts';
import { platformAt, postNounAt } from './words.ts';

/** What was posted, and can be taken down by who posted it. */
export const POSTED: ReadonlySet<Medium> = new Set([
  'video',
  'image',
  'text-post',
  'story',
  'comment',
  'livestream',
  'profile',
]);
/** Said aloud, or read out: 'she said' can belong to it. */
export const SPOKEN: ReadonlySet<Medium> = new Set([
  'interview',
  'speech',
  'podcast',
  'broadcast',
  'livestream',
  'video',
  'written-statement',
]);
const HEARD: ReadonlySet<Medium> = new Set(['video', 'livestream', 'podcast', 'broadcast']);
/** Sentences back that a topic can be told in. */
const REACH = 5;

export interface Topic {
  unit: number;
  medium: Medium;
  platform: Platform | null;
  stamp: Stamp | null;
}

/** The recording that the sentences before speak of together with the speaker, nearest first. */
export function topicBefore(
  { units, who, stampsOf }: Text,
  { unit, channel }: Frame,
  person: number | null,
): Topic | null {
  if (person === null || channel.mode === 'written') return null;
  for (let index = unit.index; index >= 0 && index >= unit.index - REACH; index--) {
    const before = units[index]!;
    if (index < unit.index && !who.named(before).has(person)) continue;
    for (let i = before.words.length - 1; i >= 0; i--) {
      const noun = postNounAt(before.words, i);
      if (!noun || !HEARD.has(noun.medium) || isInstrument(before.words[i - 1]?.text)) continue;
      const owner = who.owner(before, i);
      if (owner !== null && owner !== person) continue;
      const platform = noun.platform ?? platformIn(before.words);
      return {
        unit: index,
        medium: noun.medium,
        platform,
        stamp: stampFor(
          before,
          i,
          stampsOf(before).filter(s => s.edge === null),
        ),
      };
    }
  }
  return null;
}

// 'above a screen recording', 'with a video of': beside what is said, not its channel.
const isInstrument = (before: string | undefined): boolean => before === 'screen';

function platformIn(words: Parameters<typeof platformAt>[0]): Platform | null {
  for (let i = 0; i < words.length; i++) {
    const platform = words[i]!.quote < 0 ? platformAt(words, i) : null;
    if (platform) return platform;
  }
  return null;
}
