// 'She posted a photo of the quay. “…,” she wrote beneath it': under one's own picture stands its caption, and no comment.
import { among } from '../../lexemes.ts';
import type { Unit, Word } from '../sentences/narration.ts';
import { platformIn } from '../sentences/platforms.ts';
import { sign } from '../sentences/signs.ts';
import type { Who } from '../sentences/who.ts';
import { isPosting, postNounAt } from '../sentences/words.ts';
import type { Channel } from './channel.ts';
import { isUnder } from './stood-under.ts';

/** Sentences back in which the picture is put up. */
const REACH = 2;
const CAPTION = { weight: 7, part: 'caption', mode: 'written' } as const;

/** The channel of words written by or around what the same person has just put up; null where they are none. */
export function ownCaption(
  units: Unit[],
  who: Who,
  unit: Unit,
  person: number | null,
): Pick<Channel, 'medium' | 'weight' | 'platform' | 'part' | 'mode' | 'by'> | null {
  if (person === null || !(unit.signs & UNDERS) || !unit.words.some((_, i, words) => isPutUnder(words, i))) return null;
  for (let k = unit.index - 1; k >= 0 && k >= unit.index - REACH; k--) {
    const { words } = units[k]!;
    const noun = words.findIndex((_, i) => /^(?:image|video)$/.test(postNounAt(words, i)?.medium ?? ''));
    const verb = words.findIndex(isPutUp);
    if (noun < 0 || verb < 0 || (who.subject(units[k]!, verb) ?? (verb < OPENS ? person : null)) !== person) continue;
    const { medium, platform } = postNounAt(words, noun)!;
    if (/^(?:retweet|repost|quote-)/.test(words[verb]!.text)) return quoting(words[verb]!.text, words);
    return {
      ...CAPTION,
      medium,
      platform: platform ?? platformIn(words),
      by: words[noun]!.text,
    };
  }
  return null;
}

/** 'She retweeted the clip. “…,” she wrote above it': a post of her own. */
function quoting(verb: string, words: Word[]): ReturnType<typeof ownCaption> {
  const platform = verb.startsWith('retweet') ? 'X' : platformIn(words);
  return { ...CAPTION, part: 'body', medium: 'text-post', platform, by: verb };
}

/** 'the tenor wrote under his photo of the quay': what its own poster writes there is the caption; else null. */
export function underOwnPicture(unit: Unit, who: Who): Pick<Channel, 'medium' | 'part'> | null {
  const { words } = unit;
  const under = words.findIndex(({ lexeme }) => isUnder(lexeme));
  for (let k = under + 1; under > 0 && k < words.length && k <= under + PHRASE; k++) {
    const medium = postNounAt(words, k)?.medium;
    if (medium !== 'image' && medium !== 'video') continue;
    const owner = who.owner(unit, k);
    return owner !== null && owner === who.subject(unit, under) ? { medium, part: 'caption' } : null;
  }
  return null;
}
/** Words of 'his own Instagram photo'. */
const PHRASE = 6;

/** 'Uploading a picture …, the midfielder': of a verb so near the start the subject follows. */
const OPENS = 3;

const isPlace = among('under underneath beneath below above over with alongside beside');
const UNDERS = sign(isPlace);
/** 'wrote beneath it', 'wrote above the photo', 'added underneath', 'wrote with the picture'. */
function isPutUnder(words: Word[], i: number): boolean {
  if (!isPlace(words[i]!.lexeme)) return false;
  if (i > 0 && !/^(?:wrote|writes|written|added|adding|joked|explained|quipped|commented)$/.test(words[i - 1]!.text))
    return false;
  const next = words[i + 1];
  return next === undefined || /^(?:it|the|them|[.,:])$/.test(next.text);
}

const isPutUp = (word: Word): boolean => isPosting(word) || (word.text === 'stuck' && word.quote < 0);
