import type { Model, PipelineStage } from 'mongoose';
import type { FacetName, Facets, StatementFilter } from '../store.ts';
import type { Models, StatementRow } from './models.ts';
import { type Conditions, conditionsOf } from './statement-query.ts';

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

const isEmpty = (conditions: Conditions): boolean => Object.keys(conditions).length === 0;

export async function countStatements(models: Models, filter: StatementFilter): Promise<number> {
  const conditions = conditionsOf(filter);
  if (!conditions) return 0;
  const present = models.statements.countDocuments(conditions);
  if (isEmpty(conditions)) present.hint({ _id: 1 });
  if (filter.asOf === undefined) return present;
  const past = models.versions.countDocuments({ ...conditions, knownTo: { $gt: filter.asOf } });
  return (await Promise.all([present, past])).reduce((a, b) => a + b);
}

/** Counts by value; an index of the field alone serves where nothing is filtered. */
export function facetPipeline(conditions: Conditions, name: FacetName): { stages: PipelineStage[]; hint?: Conditions } {
  const field = FIELD[name];
  const stages: PipelineStage[] = [
    { $match: isEmpty(conditions) ? { [field]: { $gte: '' } } : conditions },
    { $project: { _id: 0, [field]: 1 } },
    ...(name === 'source' ? [{ $unwind: `$${field}` }] : []),
    { $group: { _id: `$${field}`, count: { $sum: 1 } } },
  ];
  return isEmpty(conditions) ? { stages, hint: { [field]: 1, posted: -1 } } : { stages };
}

async function counted(model: Model<StatementRow>, conditions: Conditions, name: FacetName): Promise<Counted[]> {
  const { stages, hint } = facetPipeline(conditions, name);
  const pipeline = model.aggregate<{ _id: string | null; count: number }>(stages);
  const rows = await (hint ? pipeline.hint(hint as Record<string, 1 | -1>) : pipeline);
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
  const conditions = conditionsOf(filter);
  if (!conditions) return [];
  const lists = [counted(models.statements, conditions, name)];
  if (filter.asOf !== undefined)
    lists.push(
      counted(
        models.versions as unknown as Model<StatementRow>,
        { ...conditions, knownTo: { $gt: filter.asOf } },
        name,
      ),
    );
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
