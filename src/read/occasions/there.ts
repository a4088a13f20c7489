// Words that belong to the programme or recording which the sentence before names, whatever their own tells.
import type { Channel } from './channel.ts';
import type { Unit } from './narration.ts';

interface Told {
  unit: Unit;
  channel: Channel;
}

/** 'Speaking on Harbour FM, Voss said no. “…,” she told Ivo Brandt': whoever is told something on the air hosts it. */
export const isHost = ({ unit, channel }: Told, { medium }: Channel): boolean =>
  (medium === 'broadcast' || medium === 'podcast') &&
  (channel.medium === 'broadcast' ||
    unit.words.some(
      ({ text }, i) =>
        /^t(?:old|ells)$/.test(text) &&
        text === channel.by &&
        (channel.medium === 'speech'
          ? HALL.test(unit.words[i + 2]?.text ?? '')
          : channel.medium === 'interview' && unit.words[i + 1]?.capital),
    ));
/** 'On the podcast, taped live, Voss let it slip. “…,” she told the tent': those who are there while it is made. */
const HALL = /^(?:tent|audience|crowd|room|hall|theatre|studio)$/;

/** 'She wrote to the prime minister. “…,” the mayor’s letter said': what one writes to somebody is what is sent. */
export const isSent = ({ channel }: Told, { medium }: Channel): boolean =>
  medium === 'message' && channel.medium === 'written-statement' && /^(?:letter|email|e-mail)$/.test(channel.by);

/** 'Voss goes live on X. Ten minutes in, she says “…”': in whatever was being recorded. */
export const isIn = ({ channel }: Told, { medium }: Channel): boolean =>
  /^(?:minutes|seconds)$/.test(channel.by) && /^(?:livestream|podcast|broadcast)$/.test(medium ?? '');
