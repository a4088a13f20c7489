import type { ClaimRemoval } from './claim.ts';
import { type Interval, intersect, isEmpty, startInstant } from './interval.ts';
import type { Removal, RemovalKind } from './removal.ts';
import type { Report } from './reports.ts';

const REMOVED_KINDS: RemovalKind[] = [
  'deleted',
  'platform-removed',
  'account-deactivated',
  'made-private',
  'expired',
  'unpublished',
];

interface Told {
  outlet: string;
  group: string;
  published: string;
  removal: ClaimRemoval;
}

/** All reports of one kind as one removal: the bounds that all allow, or the first report's where they exclude each other. */
function combine(told: Told[], conflicts: string[]): Removal {
  let at = told[0]!.removal.at;
  for (const { outlet, removal } of told.slice(1)) {
    const both = intersect(at, removal.at);
    if (isEmpty(both)) conflicts.push(`${outlet} gives another time of removal than ${told[0]!.outlet}.`);
    else at = both;
  }
  const { kind, basis } = told[0]!.removal;
  const by = told.find(t => t.removal.by !== 'unknown')?.removal.by ?? 'unknown';
  return { kind, by, at, basis, evidence: told.flatMap(t => t.removal.evidence) };
}

/** Kinds by independent groups that tell them, most first; then the later report. */
function byWeight(told: Told[], kinds: RemovalKind[]): RemovalKind[] {
  const weight = (kind: RemovalKind) => new Set(told.filter(t => t.removal.kind === kind).map(t => t.group)).size;
  const last = (kind: RemovalKind) => told.findLast(t => t.removal.kind === kind)!.published;
  return kinds
    .filter(kind => told.some(t => t.removal.kind === kind))
    .sort((a, b) => weight(b) - weight(a) || (last(a) < last(b) ? 1 : -1));
}

/** What our own captures saw happen to the reports: words corrected, or every report of a spoken statement withdrawn. */
function observed(reports: Report[], onPlatform: boolean): Removal[] {
  const removals: Removal[] = [];
  const reworded = reports.find(report => report.reworded)?.reworded;
  if (reworded) {
    const grounds = { earliest: 'captured with the earlier words', latest: 'captured with the present words' };
    removals.push({ kind: 'edited', by: 'publisher', basis: 'observed', evidence: [], at: { ...reworded, grounds } });
  }
  const ends = reports.map(({ article, withdrawn }) => article.gone ?? withdrawn);
  if (!onPlatform && ends.length > 0 && ends.every(end => end !== null)) {
    const last = ends.reduce((a, b) => ((a.latest ?? '') < (b.latest ?? '') ? b : a));
    const grounds = { earliest: 'last seen published', latest: 'found withdrawn' };
    const at = { earliest: last.earliest, latest: last.latest, grounds };
    removals.push({ kind: 'unpublished', by: 'publisher', basis: 'observed', evidence: [], at });
  }
  return removals;
}

/** A removal does not come before the post: an unknown start, or an earlier one, becomes the post's. */
function notBefore(removal: Removal, posted: Interval | null): Removal {
  const { at } = removal;
  const start = posted?.earliest ?? null;
  if (start === null || (at.earliest !== null && startInstant(at.earliest) >= startInstant(start))) return removal;
  const bounded = { ...at, earliest: start, grounds: { ...at.grounds, earliest: 'not before it was posted' } };
  return isEmpty(bounded) ? removal : { ...removal, at: bounded };
}

export interface MergedRemoval {
  removal: Removal | null;
  others: Removal[];
  conflicts: string[];
}

/**
 * One removal from all reports and observations. A restoration told after everything else wins, then removals of the
 * whole (the kind that most independent sources tell), then what we observed, then edits. Nothing is dropped: the rest
 * is in `others`, and kinds that exclude each other are named in `conflicts`.
 */
export function mergeRemovals(
  reports: Report[],
  groups: Map<string, string>,
  { onPlatform, posted }: { onPlatform: boolean; posted: Interval | null },
): MergedRemoval {
  const conflicts: string[] = [];
  const told: Told[] = reports.flatMap(({ article, claims }) =>
    claims.flatMap(claim =>
      claim.removal
        ? {
            outlet: article.outlet,
            group: groups.get(article.id)!,
            published: article.published ?? article.firstSeen,
            removal: claim.removal,
          }
        : [],
    ),
  );
  told.sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0));
  const of = (kind: RemovalKind) =>
    notBefore(
      combine(
        told.filter(t => t.removal.kind === kind),
        conflicts,
      ),
      posted,
    );
  const gone = byWeight(told, REMOVED_KINDS);
  if (gone.length > 1) conflicts.push(`Sources differ on how it went: ${gone.join(', ')}.`);
  const removals = [...gone, ...byWeight(told, ['edited'])].map(of).concat(observed(reports, onPlatform));
  removals.sort((a, b) => Number(a.kind === 'edited') - Number(b.kind === 'edited'));
  if (told.some(t => t.removal.kind === 'restored')) {
    const restored = of('restored');
    const lastGone = told.findLast(t => t.removal.kind !== 'restored')?.published ?? '';
    const lastRestored = told.findLast(t => t.removal.kind === 'restored')!.published;
    if (lastRestored >= lastGone) removals.unshift(restored);
    else removals.push(restored);
  }
  const [removal = null, ...others] = removals;
  if (removal && conflicts.length > 0) removal.conflict = conflicts.join(' ');
  return { removal, others, conflicts };
}

export const removalStart = (removal: Removal | null, fallback: string): string | null => {
  if (!removal) return null;
  const time = removal.at.earliest ?? removal.at.latest;
  return time ? startInstant(time) : fallback;
};
