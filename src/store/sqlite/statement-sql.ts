// From a filter to SQL. A query reads present statements; with `asOf`, also the versions that were present then.
import type { SQLInputValue } from 'node:sqlite';
import type { StatementFilter } from '../store.ts';
import { eventBits } from './statement-rows.ts';
import { matchExpression } from './words.ts';

/** `FROM … WHERE …` over a table called `s`. */
export interface Selection {
  from: string;
  where: string[];
  params: SQLInputValue[];
  /** The expression that yields the order of `posted` without sorting, where there is one. */
  place: string;
}

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');
export const hasTerms = (filter: StatementFilter): boolean =>
  filter.search !== undefined && filter.search.words.length + filter.search.phrases.length > 0;

/** Whether the full-text index alone tells what matches, so that counting need not look at the rows. */
export const onlyWords = (filter: StatementFilter): boolean =>
  hasTerms(filter) &&
  Object.entries(filter).every(([key, value]) => value === undefined || ['search', 'speaker'].includes(key));

function addColumns(into: Selection, filter: StatementFilter): void {
  const one = (column: string, values: readonly string[] | undefined, index = true) => {
    if (!values) return;
    into.where.push(`${index ? '' : '+'}s.${column} IN (${marks(values)})`);
    into.params.push(...values);
  };
  // A person has few statements: that index is the one to walk, and a plus sign keeps SQLite from choosing another.
  const narrow = filter.speaker !== undefined;
  one('speaker', filter.speaker);
  one('platform', filter.platform, !narrow);
  one('medium', filter.medium, !narrow);
  one('status', filter.status, !narrow);
  one('lang', filter.lang, !narrow);
  one('removal', filter.removal);
  const bound = (condition: string, value: string | undefined) => {
    if (value === undefined) return;
    into.where.push(condition);
    into.params.push(value);
  };
  bound('s.removed_at >= ?', filter.removedFrom);
  bound('s.removed_at <= ?', filter.removedTo);
  if (filter.event) {
    into.where.push('(s.events & ?) <> 0');
    into.params.push(eventBits(filter.event));
  }
  if (hasTerms(filter) || !filter.search) return;
  into.where.push('0'); // a search without a letter or digit finds nothing
}

/** Present statements that the filter lets through, where it searches for words only those of the month. With `asOf`, those of them that were known then. */
export function presentSelection(filter: StatementFilter, month?: string): Selection {
  const into: Selection = { from: 'statements s', where: [], params: [], place: 's.place' };
  if (hasTerms(filter)) {
    into.from = 'statement_words f CROSS JOIN statements s ON s.place = f.rowid';
    into.where.push('f.words MATCH ?');
    into.params.push(matchExpression(filter.search!, filter.speaker, month));
    into.place = 'f.rowid';
  } else if (filter.source?.length === 1 && !filter.speaker) {
    into.from = 'statement_outlets o CROSS JOIN statements s ON s.place = o.place';
    into.where.push('o.outlet = ?');
    into.params.push(filter.source[0]!);
    into.place = 'o.place';
  }
  if (filter.source && into.place !== 'o.place') {
    into.where.push(
      `EXISTS (SELECT 1 FROM statement_outlets o WHERE o.place = s.place AND o.outlet IN (${marks(filter.source)}))`,
    );
    into.params.push(...filter.source);
  }
  addColumns(into, filter);
  if (filter.asOf !== undefined) {
    into.where.push('s.known_from <= ?');
    into.params.push(filter.asOf);
  }
  return into;
}

/** Superseded versions that were present at `asOf`. */
export function pastSelection(filter: StatementFilter & { asOf: string }): Selection {
  const into: Selection = { from: 'versions s', where: [], params: [], place: '' };
  if (hasTerms(filter)) {
    into.from = 'version_words f CROSS JOIN versions s ON s.row = f.rowid';
    into.where.push('f.words MATCH ?');
    into.params.push(matchExpression(filter.search!, filter.speaker));
  }
  if (filter.source) {
    into.where.push(
      `EXISTS (SELECT 1 FROM json_each(s.doc, '$.sources.items') i WHERE i.value ->> 'outlet' IN (${marks(filter.source)}))`,
    );
    into.params.push(...filter.source);
  }
  addColumns(into, filter);
  into.where.push('s.known_from <= ? AND s.known_to > ?');
  into.params.push(filter.asOf, filter.asOf);
  return into;
}

/** Bounds on sort_at as conditions on the column itself. */
export function addPostedBounds(into: Selection, filter: StatementFilter): void {
  for (const [operator, value] of [
    ['>=', filter.postedFrom],
    ['<=', filter.postedTo],
  ] as const) {
    if (value === undefined) continue;
    into.where.push(`s.sort_at ${operator} ?`);
    into.params.push(value);
  }
}

export const whereSql = (selection: Selection): string =>
  `FROM ${selection.from}${selection.where.length > 0 ? ` WHERE ${selection.where.join(' AND ')}` : ''}`;
