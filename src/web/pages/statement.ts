import { z } from 'zod';
import type { Statement } from '../../../models/statement.ts';
import { notFound } from '../../errors.ts';
import type { Store } from '../../store/store.ts';
import { asOf, readParameters } from '../../timeline/parameters.ts';
import type { Page } from '../page.ts';
import { happened, quoteViews, whenSaid } from '../present/card.ts';
import { feedLinks } from '../present/feeds.ts';
import { quotationLd } from '../present/json-ld.ts';
import { pages, shorten } from '../present/links.ts';
import { leading } from '../present/proof.ts';
import { type Background, record } from '../present/record.ts';
import { inWords } from '../present/when.ts';
import { whereWords } from '../present/words.ts';
import type { Head } from '../render.ts';

/** Independent sources whose sentences are shown. */
const PROOFS = 8;

/** The stored texts, claims and checks behind the sources that are shown. */
async function background(store: Store, statement: Statement, history: Statement[]): Promise<Background> {
  const leads = leading(statement, PROOFS);
  const articles = leads.map(({ article }) => article);
  const revisions = new Set(statement.evidence.filter(e => articles.includes(e.article)).map(e => e.revision));
  const own = new Set(statement.claims);
  const claimsOf = async (article: string) => (await store.articles.claims(article)).filter(({ id }) => own.has(id));
  const [person, texts, claims, observations] = await Promise.all([
    store.people.get(statement.speaker.id),
    Promise.all([...revisions].map(id => store.articles.revision(id))),
    Promise.all(articles.map(async article => [article, await claimsOf(article)] as const)),
    Promise.all(articles.map(article => store.articles.observations(article))),
  ]);
  return {
    ...{ person, history, leads },
    revisions: new Map(texts.filter(text => text !== null).map(text => [text.id, text])),
    claims: new Map(claims),
    observations: observations.flat(),
  };
}

function head(statement: Statement, publicUrl: string): Head {
  const { speaker, removal } = statement;
  const words = quoteViews(statement)[0]?.text ?? '';
  const said = `${speaker.name}, ${whereWords(statement.medium, statement.platform).toLowerCase()}`;
  const end = removal ? ` ${happened(statement)!.text} ${inWords(removal.at).text}.` : '';
  return {
    title: `${speaker.name}: “${shorten(words, 60)}”`,
    description: `${said}, ${whenSaid(statement).time.text}: “${shorten(words, 140)}”.${end}`,
    path: pages.statement(statement.id),
    section: 'timeline',
    noindex: statement.knownTo !== null,
    feeds: feedLinks(`Onrecord: ${speaker.name}`, `/feeds/people/${encodeURIComponent(speaker.id)}`),
    api: `/api/v1/statements/${encodeURIComponent(statement.id)}`,
    jsonLd: quotationLd(statement, publicUrl),
  };
}

export const statement: Page = async ({ store, config, clock }, { params, query }) => {
  const id = params['id']!;
  const known = readParameters(z.object({ as_of: asOf }), query).as_of;
  const [found, history] = await Promise.all([store.statements.get(id, known), store.statements.history(id)]);
  if (found && 'redirect' in found) return { redirect: pages.statement(found.redirect, known) };
  // A record that rests on nothing any more is still shown as it last was: whoever cited it must find it.
  const shown = found ?? (known ? null : history.at(-1));
  if (!shown)
    throw notFound(known ? 'The archive did not know this statement then.' : 'There is no statement by this address.');
  const today = clock.now().toISOString().slice(0, 10);
  return {
    view: 'statement',
    head: head(shown, config.publicUrl),
    data: record(shown, await background(store, shown, history), config.publicUrl, today),
  };
};
