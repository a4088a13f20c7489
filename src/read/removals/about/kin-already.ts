// What a wording may be about though its noun does not fit: what is known to be gone, and words of no known channel.

import { POSTED } from '../../occasions/groups/topic.ts';
import type { Occasion } from '../../occasions/occasion.ts';
import type { Unit } from '../../occasions/sentences/narration.ts';
import type { Cue } from '../wordings/cue.ts';

/** 'The page had gone by Monday': that of an article. */
const isPage = ({ words }: Unit, { word, owner, platform }: Cue['target']): boolean =>
  words[word]!.text === 'page' && owner === null && platform === null;

/** 'It was removed on Monday' may be said again of what is gone; words of no known channel may be a post's. */
export function kinAlready(
  { target, kind, unit }: Cue,
  { index, occasion, isDescribed }: { index: number; occasion: Occasion; isDescribed(): boolean },
  isGone: (index: number) => boolean,
): number | null {
  if (isGone(index) && !target.noun && !target.account && !target.part) return 0.5;
  if (isGone(index) && target.account && occasion.medium === 'written-statement' && isPage(unit, target)) return 2;
  const isPost = target.noun ? POSTED.has(target.noun.medium) : target.account;
  return !occasion.sure &&
    (!occasion.said || occasion.platform !== null || (target.noun !== null && isDescribed())) &&
    isPost &&
    kind !== 'unpublished'
    ? 0
    : null;
}
