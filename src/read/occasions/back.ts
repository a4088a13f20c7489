// 'In it she wrote “…”', '“…,” it said': words that stand in what the sentence before names, however it is named there.
import { type Channel, SURE } from './channel.ts';
import type { Unit } from './narration.ts';
import { platformAt, postNounAt } from './words.ts';

/** As sure as a noun that holds the words itself. */
const HOLDS = 5;
const SAYS = /^(?:said|says|read|reads|began|begins|continued|ended|showed|called|had|was)$/;

/** Whether the sentence says that its words stand in 'it'. */
export function isInIt({ words }: Unit): boolean {
  return words.some(({ text, quote }, i) => {
    if (text !== 'it' || quote >= 0) return false;
    const [before, next] = [words[i - 1], words[i + 1]];
    if (before?.text === 'in' && (i <= 2 || words[i - 2]?.text === ',')) return true;
    return (before?.quote ?? -1) >= 0 && SAYS.test(next?.text ?? '');
  });
}

/** The channel with what `lead` names last as its medium, where the sentence's words stand in that; else as it is. */
export function toldBack(channel: Channel, lead: Unit, unit: Unit): Channel {
  if ((channel.weight >= SURE && !isPlace(channel)) || !isInIt(unit)) return channel;
  for (let i = lead.words.length - 1; i >= 0; i--) {
    const noun = postNounAt(lead.words, i);
    if (!noun || noun.plural || noun.medium === 'comment') continue;
    const platform = noun.platform ?? channel.platform ?? platformIn(lead);
    return { ...channel, medium: noun.medium, weight: HOLDS, platform, by: lead.words[i]!.text };
  }
  return channel;
}

/** 'came back with a video on Weibo': by 'on' alone it is known where, and not what. */
const isPlace = ({ by }: Channel): boolean => /^(?:on|to|via|onto)$/.test(by);

function platformIn({ words }: Unit): Channel['platform'] {
  for (let i = 0; i < words.length; i++) {
    const platform = words[i]!.quote < 0 ? platformAt(words, i) : null;
    if (platform) return platform;
  }
  return null;
}
