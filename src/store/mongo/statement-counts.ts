import type { Model } from 'mongoose';
import type { FacetName, Facets, StatementFilter } from '../store.ts';
import type { Models, StatementRow } from './models.ts';
import { anchored, type Conditions, conditionsOf } from './statement-query.ts';

interface Counted {
  value: string;
  count: number;
}
const FIELD: Record<FacetName, string> = {
  speaker: 'speaker',
  platform: 'platform',
  medium: 'medium',
  status: 'status',
  source: 'outlets',
};

/** Of present statements and, with asOf, of the versions that were present then. Null where nothing can match. */
function parts(models: Models, filter: StatementFilter): { model: Model<StatementRow>; conditions: Conditions }[] {
  const conditions = conditionsOf(filter);
  if (!conditions) return [];
  const present = { model: models.statements, conditions: anchored(filter, false, conditions) };
  if (filter.asOf === undefined) return [present];
  const held = { ...conditions, knownTo: { $gt: filter.asOf } };
  const versions = models.versions as unknown as Model<StatementRow>;
  return [present, { model: versions, conditions: anchored(filter, true, held) }];
}

export async function countStatements(models: Models, filter: StatementFilter): Promise<number> {
  const counts = parts(models, filter).map(({ model, conditions }) => model.countDocuments(conditions));
  return (await Promise.all(counts)).reduce((a, b) => a + b, 0);
}

async function counted(model: Model<StatementRow>, conditions: Conditions, name: FacetName): Promise<Counted[]> {
  const field = FIELD[name];
  const rows = await model.aggregate<{ _id: string | null; count: number }>([
    { $match: conditions },
    { $project: { _id: 0, [field]: 1 } },
    ...(name === 'source' ? [{ $unwind: `$${field}` }] : []),
    { $group: { _id: `$${field}`, count: { $sum: 1 } } },
  ]);
  return rows.flatMap(({ _id, count }) => (_id === null || _id === undefined ? [] : [{ value: _id, count }]));
}

function added(lists: Counted[][]): Counted[] {
  const sums = new Map<string, number>();
  for (const { value, count } of lists.flat()) sums.set(value, (sums.get(value) ?? 0) + count);
  return [...sums].map(([value, count]) => ({ value, count }));
}

// Ties by value, in the order of UTF-8 as every store has it.
const mostFrequent = (a: Counted, b: Counted): number =>
  b.count - a.count || Buffer.compare(Buffer.from(a.value), Buffer.from(b.value));

async function facet(models: Models, filter: StatementFilter, name: FacetName, limit: number): Promise<Counted[]> {
  const lists = parts(models, filter).map(({ model, conditions }) => counted(model, conditions, name));
  return added(await Promise.all(lists))
    .sort(mostFrequent)
    .slice(0, limit);
}

async function labels(models: Models, name: FacetName, counts: Counted[]): Promise<Map<string, string>> {
  if (name !== 'speaker') return new Map();
  const people = await models.people.find({ _id: { $in: counts.map(({ value }) => value) } }, { doc: 1 }).lean();
  return new Map(people.map(({ _id, doc }) => [_id, doc.name]));
}

export async function facetsOf(
  models: Models,
  filter: StatementFilter,
  names: FacetName[],
  limit: number,
): Promise<Facets> {
  const entries = names.map(async name => {
    const counts = await facet(models, filter, name, limit);
    const names = await labels(models, name, counts);
    return [name, counts.map(({ value, count }) => ({ value, label: names.get(value) ?? value, count }))] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
