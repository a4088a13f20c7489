// What the headline tells of the words below it: 'Voss hits out at label in Instagram Story'.
import type { Medium } from '../../../../models/statement.ts';
import type { Frame, Text } from '../frame.ts';
import { SHOW_TITLES } from '../sentences/shows.ts';
import type { Topic } from './topic.ts';

/** Paragraphs of the opening, for which the headline speaks. */
const OPENING = 1;

const SITES = '(?:Instagram|Facebook|Threads|Bluesky|Truth Social|X|Twitter|Weibo)';
const TOLD: [Medium, 'written' | 'spoken' | null, RegExp][] = [
  ['story', null, /\b(?:in|on|via)\b[^,:;–—]{0,30}\b(?:Instagram|Insta|IG|Snapchat|Facebook) [Ss]tor(?:y|ies)\b/],
  [
    'livestream',
    'spoken',
    /\b(?:in|on|during)\b[^,:;–—]{0,30}\b(?:livestream|(?:Instagram|IG|TikTok|Facebook) Live|Twitch stream|Spaces?)\b/,
  ],
  ['podcast', 'spoken', /\b(?:in|on)\b[^,:;–—]{0,30}\bpodcast\b/],
  ['broadcast', 'spoken', new RegExp(`\\bon (?:[A-Z]\\w+['’]s |the )?(?:The )?(?:${SHOW_TITLES})(?![a-z])`, 'i')],
  ['text-post', 'spoken', new RegExp(`\\b(?:in|via)\\b[^,:;–—]{0,30}\\b${SITES} (?:post|statement|message)`)],
  ['video', 'spoken', /\b(?:in|via)\b[^,:;–—]{0,30}\b(?:video|clip|reel|TikTok)\b/i],
];

/** The channel that the headline tells of the speaker's words in the opening; null where it tells none. */
export function toldByTitle({ doc, nameOf }: Text, { unit, channel }: Frame, person: number | null): Topic | null {
  const { title } = doc;
  if (!title || person === null || unit.paragraph > OPENING) return null;
  const name = nameOf(person)?.split(' ').at(-1);
  if (!name || !title.includes(name)) return null;
  const told = TOLD.find(([, mode, pattern]) => (mode === null || mode === channel.mode) && pattern.test(title));
  return told ? { unit: unit.index, medium: told[0], platform: null, stamp: null } : null;
}
