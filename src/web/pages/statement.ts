import { z } from 'zod';
import type { Statement, Status } from '../../../models/statement.ts';
import { notFound } from '../../errors.ts';
import type { Store } from '../../store/store.ts';
import { CITATION_STYLES, citationOf, writeCitation } from '../../timeline/citation.ts';
import { asOf, readParameters } from '../../timeline/parameters.ts';
import type { Page } from '../page.ts';
import { lifeBar } from '../present/bar.ts';
import { happened, outlets, quoteViews, whenSaid } from '../present/card.ts';
import { checks } from '../present/checks.ts';
import { feedLinks } from '../present/feeds.ts';
import { quotationLd } from '../present/json-ld.ts';
import { conflictsOf, facts } from '../present/knowledge.ts';
import { langTag, pages, shorten, webUrl } from '../present/links.ts';
import { leading, proofs } from '../present/proof.ts';
import { firstVersion, versionChanges } from '../present/version-changes.ts';
import { inWords, timeWords } from '../present/when.ts';
import { whereWords } from '../present/words.ts';

/** Independent sources whose sentences are shown. */
const PROOFS = 8;
const REMOVAL_MARK = {
  standing: 'what became of it',
  removed: 'that it is gone',
  edited: 'that it changed',
  restored: 'that it is back',
};
const legendOf = (status: Status) => ({
  words: 'what was said',
  removal: REMOVAL_MARK[status],
  posted: 'when',
  speaker: 'who',
});
const STYLES = { text: 'Plain text', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' };

/** The stored texts, claims and checks behind the sources that are shown. */
async function background(store: Store, statement: Statement) {
  const leads = leading(statement, PROOFS);
  const shown = new Set(leads.map(({ article }) => article));
  const ids = new Set(statement.evidence.filter(e => shown.has(e.article)).map(e => e.revision));
  const revisions = await Promise.all([...ids].map(id => store.articles.revision(id)));
  const own = new Set(statement.claims);
  const claims = await Promise.all(
    leads.map(async ({ article }) => {
      const all = await store.articles.claims(article);
      return [article, all.filter(({ id }) => own.has(id))] as const;
    }),
  );
  const observations = await Promise.all(leads.map(({ article }) => store.articles.observations(article)));
  return {
    leads,
    revisions: new Map(revisions.filter(revision => revision !== null).map(revision => [revision.id, revision])),
    claims: new Map(claims),
    observations: observations.flat(),
  };
}

function versions(history: Statement[], shown: Statement) {
  return history
    .map((version, index) => ({
      version: version.version,
      href: version.knownTo === null ? pages.statement(version.id) : pages.statement(version.id, version.knownFrom),
      current: version.version === shown.version,
      knownFrom: version.knownFrom,
      changes: index === 0 ? firstVersion(version) : versionChanges(history[index - 1]!, version),
    }))
    .reverse();
}

function head(statement: Statement, publicUrl: string, known: boolean) {
  const { speaker, removal } = statement;
  const where = whereWords(statement.medium, statement.platform);
  const end = removal ? ` ${happened(statement)!.text} ${inWords(removal.at).text}.` : '';
  const words = shorten(statement.quotes[0]?.text ?? '', 140);
  return {
    title: `${speaker.name}: “${shorten(statement.quotes[0]?.text ?? '', 60)}”`,
    description: `${speaker.name}, ${where.toLowerCase()}, ${whenSaid(statement).time.text}: “${words}”.${end}`,
    path: pages.statement(statement.id),
    section: 'timeline' as const,
    noindex: known,
    feeds: speaker.id ? feedLinks(`Onrecord: ${speaker.name}`, `/feeds/people/${encodeURIComponent(speaker.id)}`) : [],
    jsonLd: quotationLd(statement, publicUrl),
  };
}

const citations = (statement: Statement, publicUrl: string, today: string) => {
  const citation = citationOf(statement, publicUrl + pages.statement(statement.id), today);
  return CITATION_STYLES.map(style => ({
    label: STYLES[style],
    open: style === 'text',
    text: writeCitation(citation, style).body.trim(),
  }));
};

export const statement: Page = async ({ store, config, clock }, { params, query }) => {
  const known = readParameters(z.object({ as_of: asOf }), query).as_of;
  const found = await store.statements.get(params['id']!, known);
  if (!found)
    throw notFound(known ? 'The archive did not know this statement then.' : 'There is no statement by this address.');
  if ('redirect' in found) return { redirect: pages.statement(found.redirect, known) };
  const [person, history, behind] = await Promise.all([
    store.people.get(found.speaker.id),
    store.statements.history(found.id),
    background(store, found),
  ]);
  const outletOf = new Map(found.sources.items.map(({ article, outlet }) => [article, outlet]));
  const own = person && person.kind !== 'representative' ? pages.person(person.id) : null;
  const evidence = proofs(found, behind.leads, behind.revisions, behind.claims);
  const marked = new Set(evidence.flatMap(({ excerpts }) => excerpts.flatMap(e => e.pieces.map(p => p.shows))));
  return {
    view: 'statement',
    head: head(found, config.publicUrl, found.knownTo !== null),
    data: {
      asOf:
        found.knownTo === null ? null : { text: `from ${timeWords(found.knownFrom)} to ${timeWords(found.knownTo)}` },
      statement: {
        href: pages.statement(found.id),
        speaker: { name: found.speaker.name, href: own },
        where: whereWords(found.medium, found.platform),
        when: whenSaid(found),
        status: found.status,
        happened: happened(found),
        quotes: quoteViews(found),
        lang: langTag(found.lang),
        sources: outlets(found.sources.items).text,
        permalink: webUrl(found.permalink),
      },
      conflicts: conflictsOf(found),
      bar: lifeBar(found, behind.observations),
      facts: facts(found),
      legend: Object.entries(legendOf(found.status)).filter(([shows]) => marked.has(shows as 'words')),
      evidence,
      checks: checks(behind.observations, outletOf),
      sources: found.sources.items.map(item => ({ ...item, copy: item.group !== item.article })),
      versions: versions(history, found),
      citations: citations(found, config.publicUrl, clock.now().toISOString().slice(0, 10)),
      api: `/api/v1/statements/${encodeURIComponent(found.id)}`,
    },
  };
};
