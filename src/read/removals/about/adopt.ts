// What is told of the channel of words by what is told of their going (changes the occasion).
import type { Medium } from '../../../../models/statement.ts';
import { POSTED } from '../../occasions/groups/topic.ts';
import type { Occasion } from '../../occasions/occasion.ts';
import type { PostNoun } from '../../occasions/sentences/words.ts';
import type { Cue } from '../wordings/cue.ts';

const OWN_WRITING = /^(?:column|essay|op-ed|ed|editorial)s?$/;
/** 'told readers of the Lantern … The column has been withdrawn': what it is called when it goes. */
function namedBy(word: string, noun: PostNoun | null, medium: Medium): Medium | null {
  if (OWN_WRITING.test(word)) return /^(?:interview|text-post|speech)$/.test(medium) ? 'written-statement' : null;
  const isAired = noun !== null && /^(?:podcast|broadcast)$/.test(noun.medium);
  return isAired && /^(?:interview|speech)$/.test(medium) ? noun.medium : null;
}

/** 'told the Herald': no programme, though the one that went is near. */
const isToldToOthers = ({ medium, by, sure }: Occasion, noun: PostNoun | null): boolean =>
  sure && medium === 'interview' && noun?.medium === 'podcast' && /^t(?:old|ells)$/.test(by);

/** What was deleted as a post was one (changes the occasion). */
export function adopt(occasion: Occasion, { target: { noun, platform, word }, unit }: Cue): void {
  const named =
    occasion.platform === null && !isToldToOthers(occasion, noun)
      ? namedBy(unit.words[word]!.text, noun, occasion.medium)
      : null;
  if (named) occasion.medium = named;
  if (!noun || !POSTED.has(noun.medium) || (occasion.sure && !isMistaken(occasion, noun))) return;
  if (!POSTED.has(occasion.medium) || !noun.generic) occasion.medium = noun.medium;
  occasion.platform ??= platform;
  occasion.sure = !noun.generic;
}

/** 'She has closed her Threads account. “…,” she had quipped there': a post. */
export function postedThere(occasion: Occasion, { target: { platform } }: Cue): void {
  if (occasion.sure || POSTED.has(occasion.medium)) return;
  occasion.medium = platform === 'YouTube' || platform === 'TikTok' ? 'video' : 'text-post';
  occasion.platform ??= platform;
}

/** 'told X that “…”. The tweet was gone by noon': no interview. */
const isMistaken = ({ medium, by }: Occasion, noun: PostNoun): boolean =>
  medium === 'interview' && noun.medium !== 'video' && !MET.test(by);
/** The press was there. */
const MET = /^(?:reporters?|journalists|correspondent|interview|conference|briefing|outside|backstage)$/;
