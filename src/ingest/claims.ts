import { createHash } from 'node:crypto';
import type { Revision } from '../../models/article.ts';
import type { Claim, ClaimQuote } from '../../models/claim.ts';
import type { Evidence } from '../../models/evidence.ts';
import type { Instant } from '../../models/interval.ts';
import { canonicalJson } from '../../models/log-entry.ts';
import type { Reading, ReadStatement, Span } from '../../models/reading.ts';
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
 * reads the same makes no new ones.
 */
export function claimsOf(reading: Reading, revision: Revision, reader: string, at: Instant): Claim[] {
  return reading.statements.map(statement => {
    const quotes: ClaimQuote[] = reading.quotes
      .filter(quote => quote.statement === statement.id)
      .map(({ part, text, form, start, end }) => ({
        part,
        text,
        form,
        evidence: evidence(revision, { start, end }, 'words'),
      }));
    const removal = statement.removal && {
      kind: statement.removal.kind,
      by: statement.removal.by,
      at: statement.removal.at,
      basis: 'reported' as const,
      evidence: [evidence(revision, statement.removal.evidence, 'removal', statement.removal.evidence.in === 'title')],
    };
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
    return { id, at, reader, person: '', ...said };
  });
}
