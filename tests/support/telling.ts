// Articles whose reading is given, so that what is shown does not hang on how well texts are read. Everything after the
// reading is real: claims are attached and merged as `record` does it.
import type { Article, Revision } from '../../models/article.ts';
import type { Claim } from '../../models/claim.ts';
import type { Evidence } from '../../models/evidence.ts';
import { type Interval, parse } from '../../models/interval.ts';
import { personId } from '../../models/person.ts';
import type { RemovalKind, Remover } from '../../models/removal.ts';
import { simhash } from '../../models/simhash.ts';
import type { Medium, Part, Platform } from '../../models/statement.ts';
import { Attaching, personOf } from '../../src/ingest/attach.ts';
import { articleId, contentHash, revisionId } from '../../src/ingest/capture.ts';
import type { Store } from '../../src/store/store.ts';

export interface ToldTime {
  edtf: string;
  earliest?: string;
  latest?: string;
}
export interface ToldStatement {
  speaker: string;
  /** Words as they stand in the text. */
  quotes: { text: string; part?: Part }[];
  medium: Medium;
  platform?: Platform;
  permalink?: string;
  posted?: ToldTime;
  removal?: { kind: RemovalKind; by: Remover; at: ToldTime; words: string };
}
export interface Told {
  outlet: string;
  url: string;
  title: string;
  text: string;
  published: string;
  /** When it was captured; an hour after publication unless given. */
  at?: string;
  lang?: string;
  author?: string;
  source?: string;
  statements: ToldStatement[];
}

const time = ({ edtf, ...grounds }: ToldTime): Interval => ({ ...parse(edtf), grounds });

function revisionOf({ url, title, text, published, at, lang = 'en' }: Told): Revision {
  const article = articleId(url);
  const hash = contentHash(title, text);
  const captured = at ?? new Date(Date.parse(published) + 3_600_000).toISOString();
  const dates = { at: captured, published, modified: null };
  return {
    id: revisionId(article, hash),
    article,
    hash,
    title,
    text,
    html: '',
    simhash: simhash(text),
    lang,
    embeds: [],
    ...dates,
  };
}

function articleOf({ url, outlet, title, author, lang = 'en', published, source }: Told, revision: Revision): Article {
  return {
    id: revision.article,
    ...{ url, outlet, title, lang, published },
    author: author ?? null,
    modified: null,
    source: source ?? null,
    firstSeen: revision.at,
    state: 'standing',
    simhash: revision.simhash,
    nextCheck: null,
    latestRevision: revision.id,
    captured: revision.at,
    gone: null,
  };
}

function evidence(revision: Revision, words: string, shows: Evidence['shows']): Evidence {
  const field = revision.text.includes(words) ? 'text' : 'title';
  const start = revision[field].indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in “${revision.title}”`);
  const end = start + words.length;
  return {
    article: revision.article,
    revision: revision.id,
    in: field,
    ...{ start, end, shows, exact: words },
    prefix: revision[field].slice(Math.max(0, start - 32), start),
    suffix: revision[field].slice(end, end + 32),
  };
}

function claimOf(told: ToldStatement, revision: Revision, index: number): Claim {
  const { speaker, medium, platform, permalink, posted, removal } = told;
  return {
    id: `c_${revision.id.slice(2)}${index}`,
    article: revision.article,
    revision: revision.id,
    reader: '1',
    at: revision.at,
    speaker,
    person: personId(speaker),
    quotes: told.quotes.map(({ text, part = 'body' }) => ({
      part,
      text,
      form: 'direct',
      evidence: evidence(revision, text, 'words'),
    })),
    medium,
    platform: platform ?? null,
    permalink: permalink ?? null,
    posted: posted ? time(posted) : null,
    removal: removal
      ? {
          kind: removal.kind,
          by: removal.by,
          at: time(removal.at),
          basis: 'reported',
          evidence: [evidence(revision, removal.words, 'removal')],
        }
      : null,
    lang: revision.lang,
  };
}

/** Captures an article with the reading it is given. @returns the ids of its statements that stand. */
export async function tell(store: Store, told: Told): Promise<string[]> {
  const revision = revisionOf(told);
  return store.transaction([revision.article], async tx => {
    const before = await tx.article(revision.article);
    const article = articleOf(told, revision);
    const known = before ? await tx.statementsOfArticle(article.id) : [];
    await tx.putArticle(before ? { ...article, firstSeen: before.firstSeen, state: 'edited' } : article);
    await tx.putRevision(revision);
    const attaching = new Attaching(tx, revision.at);
    const claims = told.statements.map((each, index) => claimOf(each, revision, index));
    for (const claim of claims) claim.person = (await personOf(tx, claim.speaker, 'person')).id;
    await attaching.claims(claims, told.published);
    for (const { id } of known) if (await tx.statement(id)) await attaching.refresh(id);
    return attaching.write();
  });
}
