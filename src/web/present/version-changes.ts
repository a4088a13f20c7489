// What changed from one version of a statement to the next, for its history. Pure.
import type { Interval } from '../../../models/interval.ts';
import type { Statement } from '../../../models/statement.ts';
import { type Change, diffWords } from '../../timeline/diff.ts';
import { inWords } from './when.ts';
import { count, removalWords, STATUS, whereWords } from './words.ts';

export interface VersionChange {
  label: string;
  /** Plain text, or the words with what was added and removed. */
  text: string;
  diff?: Change[];
}

const time = (interval: Interval | null): string => (interval ? inWords(interval).text : 'at an unknown time');
const words = (statement: Statement): string => statement.quotes.map(({ text }) => text).join('\n');
const removal = (statement: Statement): string => {
  const { removal: gone } = statement;
  return gone ? `${removalWords(gone.kind, gone.by, statement)} ${time(gone.at)} (${gone.basis})` : 'nothing known';
};

function sourcesChange(before: Statement, after: Statement): VersionChange[] {
  const had = new Set(before.sources.items.map(({ article }) => article));
  const added = after.sources.items.filter(({ article }) => !had.has(article)).map(({ outlet }) => outlet);
  if (added.length === 0) return [];
  const names = added.length > 4 ? `${added.slice(0, 4).join(', ')} and ${added.length - 4} more` : added.join(', ');
  return [{ label: 'Sources', text: `${count(added.length, 'report')} added: ${names}` }];
}

/** What the first version said, in one line. */
export function firstVersion(statement: Statement): VersionChange[] {
  const text = `${STATUS[statement.status]}; ${count(statement.sources.items.length, 'report')}`;
  return [{ label: 'Archived', text }];
}

export function versionChanges(before: Statement, after: Statement): VersionChange[] {
  const changes: VersionChange[] = [];
  const differs = (label: string, old: string, now: string) => {
    if (old !== now) changes.push({ label, text: `${old} → ${now}` });
  };
  differs('Status', STATUS[before.status], STATUS[after.status]);
  differs('Became of it', removal(before), removal(after));
  differs('Posted', time(before.posted), time(after.posted));
  differs('Speaker', before.speaker.name, after.speaker.name);
  differs('Where', whereWords(before.medium, before.platform), whereWords(after.medium, after.platform));
  if (words(before) !== words(after))
    changes.push({ label: 'Words', text: '', diff: diffWords(words(before), words(after)) });
  changes.push(...sourcesChange(before, after));
  if (after.conflicts.length > before.conflicts.length)
    changes.push({ label: 'Conflict', text: after.conflicts.slice(before.conflicts.length).join(' ') });
  return changes.length > 0 ? changes : [{ label: 'Evidence', text: 'Its evidence or checks were renewed.' }];
}
