import { hash } from 'node:crypto';
import { z } from 'zod';
import { badParameter } from '../errors.ts';
import type { Position } from '../store/store.ts';

// A cursor is a place in ONE list. It carries a print of the query it belongs to, so that a cursor taken from another
// query is refused instead of answered with rows that fit neither. It holds nothing secret: a checksum catches damage.
const VERSION = '1';

export interface Place {
  position: Position;
  /** How many rows the whole list had when its first page was read. */
  count?: number;
}

// The checksum is no signature: whoever forges one gets a place in a list, never an operator or an object into a query.
const Body = z.tuple([z.string(), z.string().max(200), z.string().max(200), z.int().min(0).nullable()]);

const print = (text: string, length: number): string => hash('sha256', text, 'base64url').slice(0, length);

/** The print of a query: the same for the same JSON, whatever the page. */
export const queryPrint = (query: unknown): string => print(JSON.stringify(query), 12);

/** Packs a place into a URL-safe token that only {@link readCursor} needs to understand. */
export function writeCursor(query: unknown, { position, count }: Place): string {
  const body = JSON.stringify([queryPrint(query), position.key, position.id, count ?? null]);
  return `${VERSION}.${Buffer.from(body).toString('base64url')}.${print(VERSION + body, 8)}`;
}

/**
 * Reads a cursor back.
 * @throws bad-parameter (400, `cursor`) where it is damaged, of another version, or was given by another query.
 */
export function readCursor(query: unknown, cursor: string): Place {
  const [version, packed, check, ...rest] = cursor.split('.');
  if (version !== VERSION || !packed || rest.length > 0) throw damaged();
  const body = Buffer.from(packed, 'base64url').toString();
  // Written anew it must be the same: base64url that was changed in bits that nobody reads is damaged too.
  if (Buffer.from(body).toString('base64url') !== packed || print(VERSION + body, 8) !== check) throw damaged();
  const parsed = Body.safeParse(readJson(body));
  if (!parsed.success) throw damaged();
  const [owner, key, id, count] = parsed.data;
  if (owner !== queryPrint(query))
    throw badParameter('cursor', 'This cursor belongs to another query: keep every other parameter as it was.');
  return count === null ? { position: { key, id } } : { position: { key, id }, count };
}

const damaged = () =>
  badParameter('cursor', 'This is no cursor of this archive: take `next` of the page before, or leave it out.');

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
