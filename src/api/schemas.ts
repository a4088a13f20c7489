// The shapes of the answers, as the OpenAPI document describes them; present.ts makes them. The tests check every answer
// against its schema, so that the document cannot drift from what is sent.
import { z } from 'zod';
import 'zod-openapi';
import { OBSERVED } from '../../models/observation.ts';
import { BASES, REMOVAL_KINDS, REMOVERS } from '../../models/removal.ts';
import { EVENT_KINDS, MEDIA, PARTS, PLATFORMS, STATUSES } from '../../models/statement.ts';

const Time = z.string().meta({ description: 'A day or an instant in UTC', example: '2025-01-27' });
const Instant = z.string().meta({ description: 'An instant in UTC', example: '2025-01-28T09:00:00.000Z' });
const Url = z.string().meta({ format: 'uri' });
const Links = z.record(z.string(), Url);

export const Interval = z
  .strictObject({
    earliest: Time.nullable(),
    latest: Time.nullable(),
    edtf: z.string().meta({ description: 'ISO 8601-2 (EDTF)', example: '2025-01-27/2025-01-28' }),
    grounds: z.strictObject({ earliest: z.string().optional(), latest: z.string().optional() }).optional(),
  })
  .meta({ id: 'Interval', description: 'A half-known time; both bounds are inclusive, null is an unknown bound' });

const Selector = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('TextQuoteSelector'), exact: z.string(), prefix: z.string(), suffix: z.string() }),
  z.strictObject({ type: z.literal('TextPositionSelector'), start: z.int(), end: z.int() }),
]);
export const Evidence = z
  .strictObject({
    article: z.string(),
    revision: z.string(),
    in: z.enum(['text', 'title']),
    shows: z.enum(['words', 'removal', 'posted', 'speaker']),
    selector: z.array(Selector).meta({ description: 'W3C Web Annotation selectors; positions are UTF-16 code units' }),
  })
  .meta({ id: 'Evidence', description: 'Where in which revision of an article the words stand' });

export const Removal = z
  .strictObject({
    kind: z.enum(REMOVAL_KINDS),
    by: z.enum(REMOVERS),
    at: Interval,
    basis: z.enum(BASES),
    conflict: z.string().optional(),
    evidence: z.array(Evidence),
  })
  .meta({ id: 'Removal' });

const SourceItem = z.strictObject({
  article: z.string(),
  outlet: z.string(),
  title: z.string(),
  url: Url,
  published: Time.nullable(),
  state: z.enum(['standing', 'edited', 'unpublished']).meta({ description: 'The page, as last checked' }),
});

export const Statement = z
  .strictObject({
    id: z.string(),
    url: Url.meta({ description: 'Its page' }),
    speaker: z.strictObject({ id: z.string(), name: z.string(), wikidata: z.string().nullable() }),
    text: z.string().meta({ description: 'The words of all quotes, a line each' }),
    quotes: z.array(z.strictObject({ part: z.enum(PARTS), text: z.string() })),
    medium: z.enum(MEDIA),
    platform: z.enum(PLATFORMS).nullable(),
    permalink: z.string().nullable(),
    status: z.enum(STATUSES),
    posted: Interval.nullable(),
    removal: Removal.nullable(),
    removedAt: Instant.nullable(),
    otherRemovals: z.array(Removal),
    conflicts: z.array(z.string()),
    lang: z.string(),
    sources: z.strictObject({ count: z.int(), independent: z.int(), items: z.array(SourceItem) }),
    evidence: z.array(Evidence),
    claims: z.int().meta({ description: 'From how many claims it was merged' }),
    observations: z.int(),
    events: z.array(z.strictObject({ id: z.string(), kind: z.enum(EVENT_KINDS), at: Instant })),
    version: z.int(),
    knownFrom: Instant,
    knownTo: Instant.nullable(),
    links: Links,
  })
  .meta({ id: 'Statement', description: 'One occasion of speaking, merged from everything that reports it' });

const count = z.int().min(0);
const Facet = z.array(z.strictObject({ value: z.string(), label: z.string(), count }));
export const StatementPage = z
  .strictObject({
    items: z.array(Statement),
    count: count.meta({ description: 'How many the whole list has' }),
    next: z.string().nullable().meta({ description: 'Cursor of the next page' }),
    facets: z.partialRecord(z.enum(['speaker', 'platform', 'medium', 'status', 'source']), Facet).optional(),
    links: Links,
  })
  .meta({ id: 'StatementPage' });

export const Change = z.strictObject({ kind: z.enum(['same', 'added', 'removed']), text: z.string() });
export const History = z
  .strictObject({
    items: z.array(
      z.strictObject({
        statement: Statement,
        changed: z.array(z.string()).meta({ description: 'Fields that differ from the version before' }),
        words: z.array(Change).meta({ description: 'Word by word, from the version before' }),
      }),
    ),
    count,
    links: Links,
  })
  .meta({ id: 'History', description: 'Every version the archive held, oldest first' });

export const Person = z
  .strictObject({
    id: z.string(),
    url: Url,
    name: z.string(),
    aliases: z.array(z.string()),
    wikidata: z.string().nullable(),
    kind: z.enum(['person', 'organization', 'representative']),
    gender: z.enum(['female', 'male', 'other']).nullable(),
    description: z.string().nullable(),
    statements: count,
    links: Links,
  })
  .meta({ id: 'Person' });
export const PeoplePage = z
  .strictObject({ items: z.array(Person), next: z.string().nullable(), links: Links })
  .meta({ id: 'PeoplePage' });

const Observation = z.strictObject({
  at: Instant,
  url: Url,
  saw: z.enum(OBSERVED),
  httpStatus: z.int().nullable(),
  detail: z.string(),
});
export const Article = z
  .strictObject({
    id: z.string(),
    url: Url.meta({ description: 'The page of the outlet' }),
    page: Url.meta({ description: 'Its page here' }),
    outlet: z.string(),
    title: z.string(),
    author: z.string().nullable(),
    lang: z.string(),
    published: Time.nullable(),
    modified: Time.nullable(),
    firstSeen: Instant,
    state: z.enum(['standing', 'edited', 'unpublished']),
    revisions: count,
    observations: z.array(Observation),
    links: Links,
  })
  .meta({ id: 'Article' });
export const Revisions = z
  .strictObject({
    items: z.array(
      z.strictObject({
        id: z.string(),
        at: Instant,
        hash: z.string().meta({ description: 'sha256 over title and text, hex' }),
        title: z.string(),
        lang: z.string(),
        published: Time.nullable(),
        modified: Time.nullable(),
        excerpts: z.array(Evidence).meta({ description: 'The passages that claims rest on; never the whole text' }),
      }),
    ),
    count,
    links: Links,
  })
  .meta({ id: 'Revisions', description: 'Every text the article was seen with, oldest first' });

export const Source = z
  .strictObject({
    id: z.string(),
    url: Url,
    movedTo: z.string().nullable(),
    title: z.string(),
    site: z.string().nullable(),
    added: Instant,
    state: z.enum(['active', 'gone', 'paused']),
    lastPoll: Instant.nullable(),
    nextPoll: Instant,
    intervalSeconds: z.number(),
    errorsInARow: count,
    lastError: z.string().nullable(),
    items: count,
    articles: count,
    rejected: count,
    lastRejected: z.array(z.strictObject({ reason: z.string(), item: z.string() })),
  })
  .meta({ id: 'Source' });
export const SourceList = z.strictObject({ items: z.array(Source), count, links: Links }).meta({ id: 'SourceList' });

export const NewSource = z
  .strictObject({
    url: z
      .url({ protocol: /^https?$/, error: 'must be an http or https URL' })
      .max(2000)
      .meta({ example: 'https://example.com/feed.xml' }),
    title: z.string().max(300).optional(),
  })
  .meta({ id: 'NewSource' });
export const SourceChange = z
  .strictObject({
    state: z.enum(['active', 'paused']).optional(),
    title: z.string().min(1).max(300).optional(),
  })
  .meta({ id: 'SourceChange' });

export const Problem = z
  .object({
    type: Url,
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    parameter: z.string().optional().meta({ description: 'The parameter at fault' }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details' });
