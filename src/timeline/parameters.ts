// What a timeline can be asked: the query parameters that the API, the feeds and the pages share. One schema is both
// the door (everything is checked here, what is unknown is refused) and the description in the OpenAPI document.
import { z } from 'zod';
import 'zod-openapi';
import { endInstant, type Instant, parse, startInstant } from '../../models/interval.ts';
import { personId } from '../../models/person.ts';
import { REMOVAL_KINDS } from '../../models/removal.ts';
import { MEDIA, PLATFORMS, STATUSES } from '../../models/statement.ts';
import { badParameter } from '../errors.ts';
import { FACETS } from '../store/store.ts';

export const MAX_LIMIT = 200;
const MAX_VALUES = 50;

/** Text a client wrote: not endless, and without NUL, which no store takes. */
export const text = (max: number) =>
  z
    .string()
    .max(max, `is longer than ${max} characters`)
    .refine(value => !value.includes('\0'), 'must not hold a NUL character');

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
const splitCommas = (value: unknown): unknown[] =>
  asList(value).flatMap(each => (typeof each === 'string' ? each.split(',').map(part => part.trim()) : [each]));

const listOf = <T extends z.ZodType>(item: T) =>
  z.array(item).min(1).max(MAX_VALUES, `takes ${MAX_VALUES} values at most`);
/** Repeated (`a=1&a=2`) or with commas (`a=1,2`). */
const commaList = <T extends z.ZodType>(item: T, description: string, example: string) =>
  z
    .preprocess(splitCommas, listOf(item))
    .optional()
    .meta({ description, example: [example], param: { style: 'form', explode: false } });
/** Repeated only: the values may hold commas. */
const repeated = <T extends z.ZodType>(item: T, description: string, example: string) =>
  z
    .preprocess(asList, listOf(item))
    .optional()
    .meta({ description, example: [example] });

/** One of a fixed set, however it is capitalised. */
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.preprocess(
    value => values.find(each => typeof value === 'string' && each.toLowerCase() === value.toLowerCase()) ?? value,
    z.enum(values, { error: `must be one of ${values.join(', ')}` }),
  );

const DAY_OR_INSTANT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d.*)?$/;
/** A day or an instant; a day stands for its first or its last moment (UTC), as the bound needs. */
const time = (bound: (time: string) => Instant, description: string) =>
  z
    .string()
    .max(40, 'is no date')
    .transform((value, context) => {
      // A plus sign that was not percent-encoded arrives as a space.
      const written = value.trim().replace(/ (?=\d\d:?\d\d$)/, '+');
      try {
        if (DAY_OR_INSTANT.test(written)) return bound(parse(written).earliest!);
      } catch {
        // falls through to the same answer
      }
      context.addIssue('must be a day (2025-01-27) or an instant (2025-01-27T21:04:00Z) that exists');
      return z.NEVER;
    })
    .optional()
    .meta({ description, example: '2025-01-27' });

export const SORTS = ['posted', '-posted', 'seen', '-seen'] as const;

export const asOf = time(
  endInstant,
  'The archive as it was known then: versions and statements learned later are left out',
);

/** The filters of the statement list, of the export and of every feed. */
export const FilterParameters = z.strictObject({
  q: text(500).optional().meta({
    description: 'Words that must all stand in the statement; "a phrase" in quotation marks',
    example: 'sorry',
  }),
  speaker: commaList(text(200).min(1).transform(personId), 'Id or full name of the person', 'selena-gomez'),
  platform: commaList(oneOf(PLATFORMS), 'Where it was published', 'Instagram'),
  medium: commaList(oneOf(MEDIA), 'What kind of utterance it was', 'story'),
  status: commaList(oneOf(STATUSES), 'Whether it still stands', 'removed'),
  removal: commaList(oneOf(REMOVAL_KINDS), 'Kind of the removal', 'deleted'),
  source: repeated(text(200).min(1), 'Name of an outlet that reports it; repeat for several', 'Example Herald'),
  lang: commaList(z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'must be a BCP 47 tag'), 'Language', 'en'),
  posted_from: time(startInstant, 'Posted at or after; a day counts from its start, UTC'),
  posted_to: time(endInstant, 'Posted at or before; a day counts to its end, UTC'),
  removed_from: time(startInstant, 'Removed at or after'),
  removed_to: time(endInstant, 'Removed at or before'),
  as_of: asOf,
});

export const limit = (fallback: number) =>
  z
    .string()
    .regex(/^\d{1,4}$/, `must be a whole number from 1 to ${MAX_LIMIT}`)
    .transform(Number)
    .refine(value => value >= 1 && value <= MAX_LIMIT, `must be from 1 to ${MAX_LIMIT}`)
    .default(fallback)
    .meta({
      description: `How many to a page, at most ${MAX_LIMIT}`,
      override: { type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: fallback, pattern: undefined },
    });
export const cursor = text(1000)
  .optional()
  .meta({ description: '`next` of the page before, with everything else unchanged' });
const sort = z
  .enum(SORTS, { error: `must be one of ${SORTS.join(', ')}` })
  .default('-posted')
  .meta({
    description:
      'posted: by the start of the posted interval; seen: by when the archive learned of it. Minus: newest first',
  });

export const ExportParameters = FilterParameters.extend({ sort });
export const ListParameters = ExportParameters.extend({
  limit: limit(50),
  cursor,
  facets: commaList(oneOf(FACETS), 'Counts of each value over the whole list', 'status'),
});

export type Filters = z.output<typeof FilterParameters>;
export type ListQuery = z.output<typeof ListParameters>;
export type ExportQuery = z.output<typeof ExportParameters>;

/**
 * Checks a parsed query string against a schema.
 * @throws bad-parameter (400) that names the first parameter at fault and what it should be.
 */
export function readParameters<T extends z.ZodType>(schema: T, raw: unknown): z.output<T> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) {
    checkOrder(parsed.data as Filters);
    return parsed.data;
  }
  const issue = parsed.error.issues[0]!;
  if (issue.code === 'unrecognized_keys') {
    const known = schema instanceof z.ZodObject ? Object.keys(schema.shape).join(', ') : '';
    throw badParameter(
      issue.keys[0]!,
      `There is no parameter ${shown(issue.keys[0]!)} here; there are: ${known || 'none'}.`,
    );
  }
  const name = String(issue.path[0] ?? '');
  throw badParameter(name, `${name} ${wording(issue)}.`);
}

function checkOrder(filters: Filters): void {
  for (const what of ['posted', 'removed'] as const) {
    const [from, to] = [filters[`${what}_from`], filters[`${what}_to`]];
    if (from && to && from > to) throw badParameter(`${what}_from`, `${what}_from must not be after ${what}_to.`);
  }
}

const shown = (name: string): string => `“${name.slice(0, 60)}”`;

function wording(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type')
    return Array.isArray(issue.input) ? 'may be given only once' : `must be a ${issue.expected}`;
  if (issue.code === 'too_small') return 'must not be empty';
  return issue.message;
}
