import type { Evidence } from './evidence.ts';
import type { Instant, Interval } from './interval.ts';
import type { Removal } from './removal.ts';

export const MEDIA = [
  'video',
  'image',
  'text-post',
  'story',
  'comment',
  'livestream',
  'podcast',
  'interview',
  'speech',
  'written-statement',
  'broadcast',
  'message',
  'profile',
] as const;
export type Medium = (typeof MEDIA)[number];

export const PLATFORMS = [
  'Instagram',
  'X',
  'TikTok',
  'Facebook',
  'Threads',
  'YouTube',
  'Bluesky',
  'Truth Social',
  'Snapchat',
  'Reddit',
  'Weibo',
  'Twitch',
] as const;
export type Platform = (typeof PLATFORMS)[number];

export const PARTS = ['body', 'caption', 'reply', 'title'] as const;
export type Part = (typeof PARTS)[number];

export interface Quote {
  part: Part;
  text: string;
}

/**
 * standing: nothing says it is gone; removed: gone for whatever reason (deleted, expired, made private, account gone,
 * taken down, unpublished); edited: it stands with other words (or a part of it is gone); restored: gone and back.
 */
export const STATUSES = ['standing', 'removed', 'edited', 'restored'] as const;
export type Status = (typeof STATUSES)[number];

/** One article that reports the statement, as it is shown under "sources". */
export interface StatementSource {
  article: string;
  outlet: string;
  title: string;
  url: string;
  published: Instant | null;
  /** Articles with near-identical bodies (agency copy) share a group, the first one's id, and count once. */
  group: string;
  /** The page itself, as our checks last saw it. */
  state: 'standing' | 'edited' | 'unpublished';
}

/** What is derived from all claims and observations about one occasion of speaking. Never edited by hand. */
export interface Statement {
  id: string;
  version: number;
  /** The span in which the archive held this version true; null while it is the present one. */
  knownFrom: Instant;
  knownTo: Instant | null;
  /** When the archive first learned of the statement: knownFrom of version 1. */
  seen: Instant;
  speaker: { id: string; name: string; wikidata: string | null };
  quotes: Quote[];
  medium: Medium;
  platform: Platform | null;
  permalink: string | null;
  status: Status;
  posted: Interval | null;
  removal: Removal | null;
  /** Earlier or other reports of a removal that `removal` does not show (other kinds, denials), kept for the history. */
  otherRemovals: Removal[];
  conflicts: string[];
  /** BCP 47 language of the words' reports. */
  lang: string;
  sources: { count: number; independent: number; items: StatementSource[] };
  evidence: Evidence[];
  /** Ids of the claims and observations it was merged from, sorted. */
  claims: string[];
  observations: string[];
  /** Position in the timeline: the start of `posted`, else the first report's publication, else `seen`. Never null. */
  sortAt: Instant;
  /** Start of `removal.at` (else its end, else when it was first reported); null where there is no removal. */
  removedAt: Instant | null;
  /** Its life as the archive learned of it, oldest first; one feed item each. Never shrinks. */
  events: StatementEvent[];
  /** `at` of the last event. */
  changedAt: Instant;
}

export const EVENT_KINDS = ['said', 'removed', 'edited', 'restored'] as const;
export interface StatementEvent {
  /** Stable: `{statement}/{kind}`, with `/2` … when a kind comes again. */
  id: string;
  kind: (typeof EVENT_KINDS)[number];
  /** When the archive learned of it. */
  at: Instant;
}
