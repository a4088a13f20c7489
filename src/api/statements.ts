import { z } from 'zod';
import type { Statement } from '../../models/statement.ts';
import type { Store } from '../store/store.ts';
import { CITATION_STYLES, citationOf, writeCitation } from '../timeline/citation.ts';
import { diffWords } from '../timeline/diff.ts';
import { asOf, ListParameters } from '../timeline/parameters.ts';
import { listStatements } from '../timeline/query.ts';
import { type Call, found, hashed, type Json, stamped } from './endpoint.ts';
import { historyExample, statementExample } from './examples.ts';
import { addresses, presentStatement, statementText } from './present.ts';
import * as schemas from './schemas.ts';

/** A page as it is sent: the same for the whole timeline and for one person's. */
export async function presentPage({ deps, base, query, url }: Call<z.output<typeof ListParameters>>): Promise<Json> {
  const { items, count, next, facets } = await listStatements(deps.store, query);
  const here = new URL(url, base);
  const page = (cursor: string | null) => {
    const link = new URL(here);
    if (cursor === null) link.searchParams.delete('cursor');
    else link.searchParams.set('cursor', cursor);
    return `${base}${link.pathname}${link.search}`;
  };
  const links = { self: `${base}${url}`, first: page(null), ...(next && { next: page(next) }) };
  const json = {
    items: items.map(item => presentStatement(item, base)),
    count,
    next,
    ...(facets && { facets }),
    links,
  };
  return { json, next: links.next ?? null };
}

export const list = stamped({
  name: 'listStatements',
  tag: 'Statements',
  summary: 'The timeline',
  description:
    'Filters combine with AND, several values of one filter with OR. `count` is what all pages yield together.',
  query: ListParameters,
  answer: schemas.StatementPage,
  example: {
    items: [statementExample],
    count: 1,
    next: null,
    facets: { status: [{ value: 'removed', label: 'removed', count: 1 }] },
    links: { self: 'https://onrecord.example/api/v1/statements', first: 'https://onrecord.example/api/v1/statements' },
  },
  read: presentPage,
});

const AsOf = z.strictObject({ as_of: asOf });

/** Where an id was merged into another, its address leads there for good (308). */
async function find(store: Store, id: string, known: string | undefined): Promise<Statement | string> {
  const statement = found(await store.statements.get(id, known), 'statement');
  return 'redirect' in statement ? statement.redirect : statement;
}
const moved = ({ base, url, id }: Pick<Call, 'base' | 'url' | 'id'>, to: string) => ({
  redirect: base + url.replace(`/statements/${encodeURIComponent(id)}`, `/statements/${encodeURIComponent(to)}`),
});

export const one = stamped({
  name: 'getStatement',
  tag: 'Statements',
  summary: 'One statement',
  description: 'An id that was merged into another answers 308 with the present address.',
  query: AsOf,
  answer: schemas.Statement,
  example: statementExample,
  async read(call) {
    const statement = await find(call.deps.store, call.id, call.query.as_of);
    return typeof statement === 'string' ? moved(call, statement) : { json: presentStatement(statement, call.base) };
  },
});

/** What differs for a reader; the fields that merely count versions do not. */
const COMPARED = ['speaker', 'quotes', 'medium', 'platform', 'permalink', 'status', 'posted', 'removal'] as const;
const ALSO_COMPARED = ['otherRemovals', 'conflicts', 'lang', 'sources'] as const;

function compareVersions(statement: Statement, before: Statement | undefined, base: string) {
  const fields = [...COMPARED, ...ALSO_COMPARED];
  const changed = before
    ? fields.filter(field => JSON.stringify(statement[field]) !== JSON.stringify(before[field]))
    : [];
  const words = diffWords(statementText(before ?? statement), statementText(statement));
  return { statement: presentStatement(statement, base), changed, words };
}

export const history = stamped({
  name: 'getStatementHistory',
  tag: 'Statements',
  summary: 'Every version of a statement, oldest first',
  query: z.strictObject({}),
  answer: schemas.History,
  example: historyExample,
  async read(call) {
    const { deps, id, base, url } = call;
    const statement = await deps.store.statements.get(id);
    if (statement && 'redirect' in statement) return moved(call, statement.redirect);
    const versions = await deps.store.statements.history(id);
    found(versions[0], 'statement');
    const items = versions.map((version, index) => compareVersions(version, versions[index - 1], base));
    return {
      json: { items, count: items.length, links: { self: base + url, statement: items[0]!.statement.links['self']! } },
    };
  },
});

export const citation = hashed({
  name: 'citeStatement',
  tag: 'Statements',
  summary: 'How to cite a statement',
  description: 'As a sentence, BibTeX, RIS or CSL-JSON, accessed today.',
  query: z.strictObject({
    style: z
      .enum(CITATION_STYLES, { error: `must be one of ${CITATION_STYLES.join(', ')}` })
      .default('text')
      .meta({ description: 'How it is written' }),
  }),
  answer: 'text/plain',
  example: 'Selena Gomez, “I’m sorry” (Instagram story, 2025-01-27). Since removed. Onrecord, version 2, …',
  async read(call) {
    const statement = await find(call.deps.store, call.id, undefined);
    if (typeof statement === 'string') return moved(call, statement);
    const today = call.deps.clock.now().toISOString().slice(0, 10);
    const cited = citationOf(statement, addresses(call.base).statement(statement.id), today);
    return { ...writeCitation(cited, call.query.style), lastModified: statement.knownFrom };
  },
});
