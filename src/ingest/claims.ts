import { createHash } from 'node:crypto';
import type { Revision } from '../../models/article.ts';
import type { Claim, ClaimQuote, ClaimRemoval, Weighed } from '../../models/claim.ts';
import type { Evidence } from '../../models/evidence.ts';
import type { Instant } from '../../models/interval.ts';
import { canonicalJson } from '../../models/log-entry.ts';
import type { Reading, ReadQuote, ReadStatement, Span } from '../../models/reading.ts';
import { sameWords } from '../../models/words.ts';

/** Characters of context on each side of an exact quotation: enough to find it again in a changed text. */
const CONTEXT = 32;

function evidence(revision: Revision, span: Span, shows: Evidence['shows'], inTitle = false): Evidence {
  const text = inTitle ? revision.title : revision.text;
  const { start, end } = span;
  return {
    article: revision.article,
    revision: revision.id,
    in: inTitle ? 'title' : 'text',
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    shows,
  };
}

/** Candidates for a quotation's speaker that are kept. */
const WEIGHED = 3;

const weighed = (quote: ReadQuote, { text }: Revision): Weighed[] =>
  (quote.candidates ?? []).slice(0, WEIGHED).map(({ mention, name, score, why }) => ({
    words: mention && text.slice(mention.start, mention.end),
    name,
    score: Number(score.toFixed(2)),
    why,
  }));

function removalOf({ removal }: ReadStatement, revision: Revision): ClaimRemoval | null {
  if (!removal) return null;
  const { kind, by, at } = removal;
  const inTitle = removal.evidence.in === 'title';
  return { kind, by, at, basis: 'reported', evidence: [evidence(revision, removal.evidence, 'removal', inTitle)] };
}

/** The embedded post that shows the statement: one with its words, or the only one where both sides have only one. */
function permalinkOf(statement: ReadStatement, quotes: ClaimQuote[], reading: Reading, revision: Revision) {
  if (!statement.platform) return null;
  const embeds = revision.embeds.filter(embed => embed.platform === statement.platform);
  const worded = embeds.find(embed => embed.text && quotes.some(quote => sameWords(embed.text!, quote.text)));
  if (worded) return worded.permalink;
  const alone = reading.statements.filter(other => other.platform === statement.platform).length === 1;
  return alone && embeds.length === 1 && !embeds[0]!.text ? embeds[0]!.permalink : null;
}

/**
 * What a reading of a revision claims, one claim a statement. `person` is left to the archive ('' here).
 * The id is a hash of revision and content: reading the same revision again makes the same claims, and a newer reader that
 * reads the same makes no new ones, even if it knows so by other reasons.
 */
export function claimsOf(reading: Reading, revision: Revision, reader: string, at: Instant): Claim[] {
  return reading.statements.map(statement => {
    const read = reading.quotes.filter(quote => quote.statement === statement.id);
    const quotes: ClaimQuote[] = read.map(({ part, text, form, start, end }) => ({
      part,
      text,
      form,
      evidence: evidence(revision, { start, end }, 'words'),
    }));
    const removal = removalOf(statement, revision);
    const said = {
      article: revision.article,
      revision: revision.id,
      speaker: statement.speaker,
      quotes,
      medium: statement.medium,
      platform: statement.platform,
      permalink: permalinkOf(statement, quotes, reading, revision),
      posted: statement.posted,
      removal,
      lang: reading.lang,
    };
    const id = `c_${createHash('sha256').update(canonicalJson(said)).digest('hex').slice(0, 16)}`;
    const rule = statement.removal?.rule;
    const how = {
      quotes: quotes.map((quote, i) => ({ ...quote, weighed: weighed(read[i]!, revision) })),
      removal: removal && rule ? { ...removal, rule } : removal,
    };
    return { id, at, reader, person: '', ...said, ...how };
  });
}
