import type { SQLInputValue } from 'node:sqlite';
import type { FacetName, Facets, StatementFilter } from '../store.ts';
import type { Connection } from './connection.ts';
import {
  addPostedBounds,
  onlyWords,
  pastSelection,
  presentSelection,
  type Selection,
  whereSql,
} from './statement-sql.ts';
import { matchExpression } from './words.ts';

interface Parts {
  present: Selection;
  past: Selection | null;
}

function partsOf(filter: StatementFilter): Parts {
  const { asOf } = filter;
  const present = presentSelection(filter);
  const past = asOf === undefined ? null : pastSelection({ ...filter, asOf });
  for (const selection of [present, past]) if (selection) addPostedBounds(selection, filter);
  return { present, past };
}

const count = (db: Connection, sql: string, params: SQLInputValue[]): number =>
  db.get<{ n: number }>(`SELECT count(*) AS n ${sql}`, ...params)!.n;

export function countStatements(db: Connection, filter: StatementFilter): number {
  if (onlyWords(filter))
    return count(db, 'FROM statement_words f WHERE f.words MATCH ?', [matchExpression(filter.search!, filter.speaker)]);
  const { present, past } = partsOf(filter);
  return [present, past].reduce((sum, part) => sum + (part ? count(db, whereSql(part), part.params) : 0), 0);
}

// Each outlet of a statement counts once, however many of its articles tell it.
function valuesSql(selection: Selection, facet: FacetName, past: boolean): string {
  if (facet !== 'source') return `SELECT s.${facet} AS value ${whereSql(selection)}`;
  if (!past) {
    const from = `${selection.from} JOIN statement_outlets c ON c.place = s.place`;
    return `SELECT c.outlet AS value ${whereSql({ ...selection, from })}`;
  }
  const from = `${selection.from} JOIN json_each(s.doc, '$.sources.items') c`;
  return `SELECT value FROM (SELECT DISTINCT s.row, c.value ->> 'outlet' AS value ${whereSql({ ...selection, from })})`;
}

function facet(db: Connection, parts: Parts, name: FacetName, limit: number): { value: string; count: number }[] {
  const { present, past } = parts;
  const sql = [valuesSql(present, name, false), ...(past ? [valuesSql(past, name, true)] : [])].join(' UNION ALL ');
  return db.all(
    `SELECT value, count(*) AS count FROM (${sql}) WHERE value IS NOT NULL GROUP BY value ORDER BY count DESC, value LIMIT ?`,
    ...present.params,
    ...(past?.params ?? []),
    limit,
  );
}

export function facetsOf(db: Connection, filter: StatementFilter, names: FacetName[], limit: number): Facets {
  const parts = partsOf(filter);
  const labelOf = (name: FacetName, value: string): string =>
    name === 'speaker'
      ? (db.get<{ name: string }>(`SELECT doc ->> 'name' AS name FROM people WHERE id = ?`, value)?.name ?? value)
      : value;
  return Object.fromEntries(
    names.map(name => [
      name,
      facet(db, parts, name, limit).map(({ value, count }) => ({ value, label: labelOf(name, value), count })),
    ]),
  );
}
