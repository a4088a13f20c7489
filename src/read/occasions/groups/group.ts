// From quotes to occasions of speaking: a split quote, several quotes from one post, the clip and its caption are one.
import type { Medium, Platform } from '../../../../models/statement.ts';
import { isHeldByPost } from '../../quotes/held-by-post.ts';
import { type Channel, SURE } from '../channels/channel.ts';
import { UNSURE } from '../channels/surroundings.ts';
import type { Frame, Text } from '../frame.ts';
import { framesOf } from '../frames.ts';
import { type Grouped, type Occasion, toldIn, WINDOW } from '../occasion.ts';
import type { Unit } from '../sentences/narration.ts';
import { platformAt } from '../sentences/words.ts';
import { toldAhead } from './ahead.ts';
import { isAnswer, isAsked, joins } from './joins.ts';
import { bodyBefore, posterOf } from './poster.ts';
import { replyBefore } from './replies.ts';
import { type Setting, settingOf } from './setting.ts';
import { toldByTitle } from './title.ts';
import { POSTED, type Topic, topicBefore } from './topic.ts';
import { anotherBefore, jointBefore, sameBefore, talkBefore } from './turns.ts';

export function groupQuotes(text: Text): Grouped {
  const grouped: Grouped = { occasions: [], of: [], parts: [] };
  const setting = settingOf(text);
  for (const [quote, frame] of framesOf(text).entries()) {
    const said = text.attributions[quote]!;
    const isOpen = said.speaker === null && !said.unnamed;
    const poster = frame && isOpen ? posterOf(text, frame, grouped) : null;
    const known = said.speaker ?? (poster === null ? null : text.nameOf(poster));
    const speaker = known ?? (frame && isOpen ? bodyBefore(frame, grouped) : null);
    grouped.parts.push(frame?.channel.part ?? 'body');
    const isSaid = frame && speaker && !isBesides(text, frame);
    grouped.of.push(isSaid ? place(text, grouped, frame, speaker, said.person ?? poster, setting) : null);
  }
  return grouped;
}

/** A word or two that no verb reports and no post holds: scare quotes, titles. */
const isBesides = ({ doc, quotes }: Text, { quote, channel, led, bare }: Frame): boolean =>
  quotes[quote]!.words < (doc.lang === 'de' ? 3 : 4) &&
  channel.mode === null &&
  channel.part === 'body' &&
  !led &&
  !bare &&
  !holdsIt(channel) &&
  !isHeldByPost(doc, quotes[quote]!);
const holdsIt = ({ weight, medium, by }: Channel): boolean => weight >= SURE && medium !== null && !/^stor/.test(by);

function place(
  text: Text,
  grouped: Grouped,
  frame: Frame,
  speaker: string,
  person: number | null,
  setting: Setting | null,
): number {
  const { channel, unit, quote, stamp } = frame;
  const known = joins(text, grouped, frame, speaker, person);
  if (known !== null) {
    grow(grouped.occasions[known]!, frame);
    return known;
  }
  const replaced = channel.revised ? lastOf(grouped.occasions, speaker) : -1;
  if (replaced >= 0) return replace(grouped, frame, replaced);
  const sure = channel.weight >= SURE && channel.medium !== null;
  const plain = sure || isAnswer(text, quote);
  const topic = plain
    ? null
    : (sameBefore(text, grouped.occasions, frame) ??
      replyBefore(text, grouped.occasions, frame, speaker) ??
      anotherBefore(grouped.occasions, frame, speaker) ??
      jointBefore(grouped.occasions, frame, speaker) ??
      (isAsked(text, unit.index) ? null : ownTopic(text, grouped, frame, person)) ??
      talkBefore(text, grouped.occasions, frame, person));
  const goingOn = !sure && channel.goesOn;
  const last = goingOn ? grouped.occasions.slice(-WINDOW).findLast(other => other.speaker === speaker) : undefined;
  const isThere = person !== null && setting?.has(person) && setting.unit <= unit.index && channel.mode !== 'written';
  const set =
    plain || topic || !isThere || (channel.mode === null && (channel.platform || frame.bare)) ? null : setting;
  const ahead =
    plain || topic || last || set ? null : (toldAhead(text, frame, person) ?? toldByTitle(text, frame, person));
  const units = frame.led && frame.lead !== null ? [unit.index, frame.lead] : [unit.index];
  grouped.occasions.push({
    speaker,
    person,
    medium: sure ? channel.medium! : (last?.medium ?? topic?.medium ?? set?.medium ?? ahead?.medium ?? guess(channel)),
    platform: channel.platform ?? last?.platform ?? topic?.platform ?? ahead?.platform ?? null,
    sure: sure || last?.sure === true || topic !== null || set !== null || ahead !== null,
    quotes: [quote],
    units,
    first: Math.min(...units),
    last: unit.index,
    stamp: stamp ?? topic?.stamp ?? set?.stamp ?? ahead?.stamp ?? null,
    by: channel.by,
    said: channel.mode === 'spoken',
    abroad: channel.abroad,
    near: sure && POSTED.has(channel.medium!) ? platformNear(text, unit) : null,
  });
  return grouped.occasions.length - 1;
}

/** The recording that the talk is of, unless it is a video known to be somebody else's; a talk on the air has several sides. */
function ownTopic(text: Text, { occasions }: Grouped, frame: Frame, person: number | null): Topic | null {
  const topic = topicBefore(text, frame, person);
  if (topic?.medium !== 'video' || person === null || text.who.named(text.units[topic.unit]!).has(person)) return topic;
  const known = occasions
    .slice(-WINDOW)
    .findLast(({ medium, last }) => medium === topic.medium && last >= topic.unit - NEAR);
  return known && known.person !== person ? null : topic;
}
/** Sentences back in which a recording was said to be whose. */
const NEAR = 3;

/** The platform named last up to the sentence, if not far back: where a post most likely stands that names none. */
function platformNear({ units }: Text, { index }: Unit): Platform | null {
  for (let k = index; k >= 0 && k >= index - PLATFORM_REACH; k--) {
    const { words } = units[k]!;
    for (let i = words.length - 1; i >= 0; i--) {
      const platform = platformAt(words, i);
      if (platform) return platform;
    }
  }
  return null;
}
const PLATFORM_REACH = 3;

function lastOf(occasions: Occasion[], speaker: string): number {
  for (let i = occasions.length - 1; i >= Math.max(0, occasions.length - WINDOW); i--)
    if (occasions[i]!.speaker === speaker) return i;
  return -1;
}

/** The post with the words that it has now: said by the same person in the same place. */
function replace(grouped: Grouped, { channel, unit, quote, stamp }: Frame, replaces: number): number {
  const { speaker, person, medium, platform, sure, by } = grouped.occasions[replaces]!;
  const place = { speaker, person, medium, platform: channel.platform ?? platform, sure, by, said: false };
  const told = { quotes: [quote], units: [unit.index], first: unit.index, last: unit.index };
  grouped.occasions.push({ ...place, ...told, stamp, replaces });
  return grouped.occasions.length - 1;
}

function grow(occasion: Occasion, { channel, unit, quote, stamp }: Frame): void {
  occasion.quotes.push(quote);
  toldIn(occasion, unit.index);
  occasion.platform ??= channel.platform;
  occasion.stamp ??= stamp;
  if (occasion.sure || channel.weight < SURE || !channel.medium) return;
  occasion.medium = channel.medium;
  occasion.sure = true;
}

/** 'wrote', or a platform beside it, makes a post of what names no channel. */
const guess = ({ mode, platform, medium, weight }: Channel): Medium =>
  (medium === 'broadcast' || medium === 'text-post' || medium === 'speech') && weight > UNSURE - 1
    ? medium
    : mode === 'written' || (platform && mode === null)
      ? 'text-post'
      : 'interview';
