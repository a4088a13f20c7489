// Words that belong to the programme or recording which the sentence before names, whatever their own tells.

import type { Unit } from '../sentences/narration.ts';
import { isInIt, isThereIn } from './back.ts';
import type { Channel } from './channel.ts';

interface Told {
  unit: Unit;
  channel: Channel;
}

/** 'Speaking on Harbour FM, Voss said no. “…,” she told Ivo Brandt': whoever is told something on the air hosts it. */
export const isHost = ({ unit, channel }: Told, { medium }: Channel): boolean =>
  (medium === 'broadcast' || medium === 'podcast') &&
  (channel.medium === 'broadcast' ||
    (channel.medium === 'speech' && RECEIVED.test(channel.by)) ||
    unit.words.some(
      ({ text }, i) =>
        /^t(?:old|ells)$/.test(text) &&
        text === channel.by &&
        (channel.medium === 'speech'
          ? HALL.test(unit.words[i + 2]?.text ?? '')
          : channel.medium === 'interview' && unit.words[i + 1]?.capital),
    ));
const RECEIVED = /^(?:cheers|applause|laughter|boos|jeers)$/;
/** 'On the podcast, taped live, Voss let it slip. “…,” she told the tent': those who are there while it is made. */
const HALL = /^(?:tent|audience|crowd|room|hall|theatre|studio)$/;

/** 'turned to Facebook. “…,” she told supporters there', 'In it the bandmaster introduces the tune with the words “…”'. */
export const isInThat = ({ unit, channel }: Told, { medium }: Channel): boolean =>
  isReadThere(unit, medium) ||
  (channel.medium === 'speech' &&
    /^(?:text-post|video|livestream|story)$/.test(medium ?? '') &&
    (isThereIn(unit.words) || isInIt(unit)));

/** 'published an update on her Substack. “…,” she told readers'. */
const isReadThere = ({ words }: Unit, medium: Channel['medium']): boolean =>
  medium === 'text-post' &&
  words.some(
    ({ text }, i) =>
      text === 'readers' &&
      words[i + 1]?.text !== 'of' &&
      /^t(?:old|ells)$/.test(words[i - 1]?.text ?? words[i - 2]?.text ?? ''),
  );

/** 'She wrote to the prime minister. “…,” the mayor’s letter said': what one writes to somebody is what is sent. */
export const isSent = ({ channel }: Told, { medium }: Channel): boolean =>
  medium === 'message' &&
  (channel.medium === 'written-statement' || channel.medium === 'text-post') &&
  /^(?:letter|email|e-mail|message|note)$/.test(channel.by);

/** 'Voss goes live on X. Ten minutes in, she says “…”': in whatever was being recorded. */
export const isIn = ({ channel }: Told, { medium }: Channel): boolean =>
  /^(?:minutes|seconds)$/.test(channel.by) && /^(?:livestream|podcast|broadcast)$/.test(medium ?? '');
