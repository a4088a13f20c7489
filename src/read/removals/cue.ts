// A wording of removal as the stages of this folder hand it on.
import type { RemovalKind, Remover } from '../../../models/removal.ts';
import type { Platform } from '../../../models/statement.ts';
import type { Unit } from '../occasions/narration.ts';
import type { PostNoun } from '../occasions/words.ts';

/** What a cue is about, as its noun phrase tells. */
export interface Target {
  /** Index of its head word in the unit. */
  word: number;
  noun: PostNoun | null;
  /** 'it', 'them', 'both'; a relative pronoun gives its noun. */
  pronoun: 'one' | 'many' | null;
  account: boolean;
  /** A part of the post: 'the caption from …'. */
  part: boolean;
  /** 'a video': told for the first time. */
  indefinite: boolean;
  owner: number | null;
  platform: Platform | null;
}
export interface Cue {
  unit: Unit;
  /** The deciding word, and the wording from first to last word. */
  word: number;
  first: number;
  last: number;
  kind: RemovalKind;
  by: Remover;
  /** Who did it, where a person did. */
  agent: number | null;
  target: Target;
  /** It was seen to be gone then, and may have gone before. */
  seen: boolean;
  /** Told by the headline alone. */
  headline?: boolean;
  rule: string;
}
