// Everything a statement's page shows, from what was fetched for it. Pure.
import type { Revision } from '../../../models/article.ts';
import type { Claim } from '../../../models/claim.ts';
import type { Observation } from '../../../models/observation.ts';
import type { Person } from '../../../models/person.ts';
import type { Statement, StatementSource, Status } from '../../../models/statement.ts';
import { CITATION_STYLES, citationOf, writeCitation } from '../../timeline/citation.ts';
import { lifeBar } from './bar.ts';
import { happened, outlets, quoteViews, whenSaid } from './card.ts';
import { checks } from './checks.ts';
import { conflictsOf, facts } from './knowledge.ts';
import { langTag, pages, webUrl } from './links.ts';
import { type Proof, proofs } from './proof.ts';
import { firstVersion, versionChanges } from './version-changes.ts';
import { timeWords } from './when.ts';
import { whereWords } from './words.ts';

export interface Background {
  person: Person | null;
  /** All versions, oldest first. */
  history: Statement[];
  /** The sources whose evidence is shown, with the texts, claims (by article) and checks behind them. */
  leads: StatementSource[];
  revisions: ReadonlyMap<string, Revision>;
  claims: ReadonlyMap<string, Claim[]>;
  observations: Observation[];
}

const BECAME: Record<Status, string> = {
  standing: 'what became of it',
  removed: 'that it is gone',
  edited: 'that it changed',
  restored: 'that it is back',
};
const STYLES = { text: 'Plain text', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' };

/** What the colours of the marked words mean, as far as they occur. */
function legend(status: Status, evidence: Proof[]): [shows: string, label: string][] {
  const marked = new Set(evidence.flatMap(({ excerpts }) => excerpts.flatMap(e => e.pieces.map(p => p.shows))));
  const all = { words: 'what was said', removal: BECAME[status], posted: 'when', speaker: 'who' };
  return Object.entries(all).filter(([shows]) => marked.has(shows as keyof typeof all));
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

function citations(statement: Statement, publicUrl: string, today: string) {
  const citation = citationOf(statement, publicUrl + pages.statement(statement.id), today);
  return CITATION_STYLES.map(style => ({
    label: STYLES[style],
    open: style === 'text',
    text: writeCitation(citation, style).body.trim(),
  }));
}

/** Words for a version that is not the present one; `ended` where there is none. */
function past({ knownFrom, knownTo }: Statement, history: Statement[]) {
  if (knownTo === null) return null;
  const ended = history.every(version => version.knownTo !== null);
  return { text: `from ${timeWords(knownFrom)} to ${timeWords(knownTo)}`, ended };
}

function heading(statement: Statement, person: Person | null) {
  return {
    href: pages.statement(statement.id),
    speaker: {
      name: statement.speaker.name,
      href: person && person.kind !== 'representative' ? pages.person(person.id) : null,
    },
    where: whereWords(statement.medium, statement.platform),
    when: whenSaid(statement),
    status: statement.status,
    happened: happened(statement),
    quotes: quoteViews(statement),
    lang: langTag(statement.lang),
    sources: outlets(statement.sources.items).text,
    permalink: webUrl(statement.permalink),
  };
}

/** @param today the day of access that citations name. */
export function record(statement: Statement, behind: Background, publicUrl: string, today: string) {
  const { items } = statement.sources;
  const evidence = proofs(statement, behind.leads, behind.revisions, behind.claims);
  const outletOf = new Map(items.map(({ article, outlet }) => [article, outlet]));
  return {
    past: past(statement, behind.history),
    statement: heading(statement, behind.person),
    conflicts: conflictsOf(statement),
    bar: lifeBar(statement, behind.observations),
    facts: facts(statement),
    legend: legend(statement.status, evidence),
    evidence,
    checks: checks(behind.observations, outletOf),
    sources: items.map(item => ({ ...item, copy: item.group !== item.article })),
    versions: versions(behind.history, statement),
    citations: citations(statement, publicUrl, today),
  };
}
