// A wording of removal as the stages of this folder hand it on.
import type { RemovalKind, Remover } from '../../../../models/removal.ts';
import type { Platform } from '../../../../models/statement.ts';
import type { Unit } from '../../occasions/sentences/narration.ts';
import type { PostNoun } from '../../occasions/sentences/words.ts';
import type { Verb } from '../clauses/words.ts';

/** What a cue is about, as its noun phrase tells. */
export interface Target {
  /** Index of its head word in the unit. */
  word: number;
  noun: PostNoun | null;
  /** 'it', 'them', 'both'; a relative pronoun gives its noun. */
  pronoun: 'one' | 'many' | null;
  /** 'the first' 1, 'the second' 2, 'the latter' -1. */
  nth: number | null;
  account: boolean;
  /** A part of the post: 'the caption from …'. */
  part: boolean;
  /** 'a video': told for the first time. */
  indefinite: boolean;
  owner: number | null;
  platform: Platform | null;
}

/** Words that tell a removal, before it is asked whose doing it was. */
export interface Wording {
  /** The deciding word, and the wording from first to last word. */
  word: number;
  first: number;
  last: number;
  verb: Verb;
  target: Target;
  /** The person of whom it is told, where one is its subject. */
  agent: number | null;
  /** It was seen to be gone then, and may have gone before. */
  seen?: boolean;
  /** Tells something only of what is known to have gone: 'it was back'. */
  weak?: boolean;
  rule: string;
}

export interface Cue {
  unit: Unit;
  word: number;
  first: number;
  last: number;
  kind: RemovalKind;
  by: Remover;
  /** Who did it, where a person did. */
  agent: number | null;
  target: Target;
  seen: boolean;
  weak: boolean;
  /** The quotation in which its own poster says so. */
  quote?: number;
  /** Told by the headline alone. */
  headline?: boolean;
  rule: string;
}
