import { nameKey, type Person } from '../../../models/person.ts';
import { tokenise } from '../../../models/tokens.ts';
import type { Page, PeoplePort, Position } from '../store.ts';
import type { Connection } from './connection.ts';
import type { Writer } from './writer.ts';

const namesOf = (person: Person): string[] => [person.name, ...person.aliases];
const sortName = (person: Person): string => tokenise(person.name).join(' ');

export const readPerson = (db: Connection, id: string): Person | null => {
  const row = db.get<{ doc: string }>('SELECT doc FROM people WHERE id = ?', id);
  return row ? JSON.parse(row.doc) : null;
};

export const readPeopleByName = (db: Connection, key: string): Person[] =>
  db
    .all<{ doc: string }>(
      'SELECT p.doc FROM person_names n JOIN people p ON p.id = n.person WHERE n.name_key = ? ORDER BY p.id',
      key,
    )
    .map(row => JSON.parse(row.doc));

export function writePerson(db: Connection, person: Person): void {
  db.run('DELETE FROM person_names WHERE person = ?', person.id);
  db.run('DELETE FROM person_tokens WHERE person = ?', person.id);
  db.run('INSERT OR REPLACE INTO people VALUES (?, ?, ?)', person.id, sortName(person), JSON.stringify(person));
  for (const key of new Set(namesOf(person).map(nameKey)))
    db.run('INSERT INTO person_names VALUES (?, ?)', key, person.id);
  for (const token of new Set(namesOf(person).flatMap(tokenise)))
    db.run('INSERT INTO person_tokens VALUES (?, ?)', token, person.id);
}

/** Sorts after every string that begins with the token. */
const end = (token: string): string => `${token}\u{10ffff}`;

function pageOf(
  db: Connection,
  q: string | null,
  limit: number,
  after?: Position,
): Page<Person & { statements: number }> {
  const tokens = q === null ? [] : tokenise(q);
  if (q !== null && tokens.length === 0) return { items: [], next: null };
  const begins = 'p.id IN (SELECT person FROM person_tokens WHERE token >= ? AND token < ?)';
  const rows = db.all<{ doc: string; sort_name: string; statements: number }>(
    `SELECT p.doc, p.sort_name, (SELECT count(*) FROM statements WHERE speaker = p.id) AS statements FROM people p
     WHERE (p.sort_name, p.id) > (?, ?) ${tokens.map(() => `AND ${begins}`).join(' ')}
     ORDER BY p.sort_name, p.id LIMIT ?`,
    after?.key ?? '',
    after?.id ?? '',
    ...tokens.flatMap(token => [token, end(token)]),
    limit + 1,
  );
  const items = rows.slice(0, limit).map(row => ({ ...JSON.parse(row.doc), statements: row.statements }));
  const last = rows[limit - 1]!;
  return { items, next: rows.length > limit ? { key: last.sort_name, id: items.at(-1).id } : null };
}

export const peoplePort = (reader: Connection, writer: Writer): PeoplePort => ({
  get: async id => readPerson(reader, id),
  page: async (q, limit, after) => pageOf(reader, q, limit, after),
  put: person => writer.transaction(db => writePerson(db, person)),
});
