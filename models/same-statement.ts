import type { Claim, ClaimQuote } from './claim.ts';
import { endInstant, type Instant, type Interval, startInstant } from './interval.ts';
import type { Statement } from './statement.ts';
import { sameWords, TELLING_WORDS, wordsOf } from './words.ts';

const DAY_MS = 86_400_000;
/** How far apart in time two reports of one occasion may place it. */
export const NEAR_DAYS = 14;

/** Where in time a claim places its statement: the start of `posted`, else what it fell back to. */
export function claimSortAt(posted: Interval | null, published: Instant | null, at: Instant): Instant {
  const start = posted?.earliest ?? posted?.latest;
  return start ? startInstant(start) : (published ?? at);
}

/** The span of time in which statements may be that a claim at `at` joins. */
export const nearSpan = (at: Instant): [Instant, Instant] => [
  new Date(Date.parse(at) - NEAR_DAYS * DAY_MS).toISOString(),
  new Date(Date.parse(at) + NEAR_DAYS * DAY_MS).toISOString(),
];

const compatible = <T>(a: T | null, b: T | null): boolean => a === null || b === null || a === b;

type Channel = Pick<Statement, 'platform' | 'medium'>;

/** Long words tell by themselves; short ones ("I'm sorry") only as the same part of the same kind of post. */
function sameQuote(a: Pick<ClaimQuote, 'part' | 'text'>, b: Pick<ClaimQuote, 'part' | 'text'>, x: Channel, y: Channel) {
  const same = sameWords(a.text, b.text);
  if (!same) return false;
  if (wordsOf(a.text).length >= TELLING_WORDS && wordsOf(b.text).length >= TELLING_WORDS) return true;
  return same === 'exact' && a.part === b.part && x.medium === y.medium && compatible(x.platform, y.platform);
}

function overlaps(a: Interval, b: Interval, slackMs: number): boolean {
  const from = Math.max(...[a, b].map(i => (i.earliest ? Date.parse(startInstant(i.earliest)) : -Infinity)));
  const to = Math.min(...[a, b].map(i => (i.latest ? Date.parse(endInstant(i.latest)) : Infinity)));
  return from <= to + slackMs;
}

/** A report without words joins a removal of the same kind, on the same channel, within two days of it. */
function sameRemoval(claim: Claim, statement: Statement): boolean {
  return (
    claim.removal !== null &&
    statement.removal !== null &&
    claim.removal.kind === statement.removal.kind &&
    claim.medium === statement.medium &&
    claim.platform === statement.platform &&
    overlaps(claim.removal.at, statement.removal.at, 2 * DAY_MS)
  );
}

/**
 * Which of the candidates (present statements of the same speaker, near in time, or with the claim's permalink) speak of
 * the occasion that the claim speaks of: the same permalink, or the same words (exact, trimmed, contained). Where one side
 * has no words, the one removal that fits; none where two fit.
 */
export function sameOccasion(claim: Claim, candidates: Statement[]): Statement[] {
  const linked = candidates.filter(s => claim.permalink && s.permalink === claim.permalink);
  if (linked.length > 0) return linked;
  const free = candidates.filter(s => compatible(s.permalink, claim.permalink) && s.speaker.id === claim.person);
  if (claim.quotes.length === 0) {
    const fitting = free.filter(s => sameRemoval(claim, s));
    return fitting.length === 1 ? fitting : [];
  }
  const spoken = free.filter(s => s.quotes.some(q => claim.quotes.some(c => sameQuote(c, q, claim, s))));
  if (spoken.length > 0) return spoken;
  const wordless = free.filter(s => s.quotes.length === 0 && sameRemoval(claim, s));
  return wordless.length === 1 ? wordless : [];
}
