// A reading as text for people, as the command line prints it.
import type { Interval } from '../../models/interval.ts';
import type { Reading, ReadQuote, ReadStatement } from '../../models/reading.ts';

const CANDIDATES_SHOWN = 4;

/** A reading in words: each quote with its speaker, each statement with its times; with `explain`, how we know. */
export function describeReading(reading: Reading, text: string, explain: boolean): string {
  const lines = [`language ${reading.lang}`, ''];
  for (const quote of reading.quotes) lines.push(...describeQuote(quote, text, explain), '');
  for (const statement of reading.statements) lines.push(...describeStatement(statement, text, explain), '');
  if (explain) {
    for (const time of reading.times) {
      lines.push(`time  ${text.slice(time.start, time.end)} = ${time.value} (${time.rule ?? 'no rule'})`);
    }
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function describeQuote(quote: ReadQuote, text: string, explain: boolean): string[] {
  const by = quote.mention ? ` (${text.slice(quote.mention.start, quote.mention.end)})` : '';
  const where = `${quote.statement ?? '-'}, ${quote.part}, ${quote.form}`;
  const lines = [`quote “${quote.text}”`, `      ${quote.speaker ?? 'nobody named'}${by}; ${where}`];
  if (!explain) return lines;
  for (const { mention, name, score, why } of (quote.candidates ?? []).slice(0, CANDIDATES_SHOWN)) {
    const words = mention ? `“${text.slice(mention.start, mention.end)}”` : 'no mention';
    lines.push(`      ${score.toFixed(2).padStart(6)}  ${words}${name ? ` = ${name}` : ''}: ${why}`);
  }
  return lines;
}

function describeStatement(statement: ReadStatement, text: string, explain: boolean): string[] {
  const { id, speaker, medium, platform, posted, removal } = statement;
  const lines = [
    `${id}    ${speaker}: ${medium}${platform ? ` on ${platform}` : ''}, posted ${describeInterval(posted)}`,
  ];
  if (explain) lines.push(...describeDates(statement));
  if (!removal) return lines;
  const words =
    removal.evidence.in === 'title' ? 'in the title' : `“${text.slice(removal.evidence.start, removal.evidence.end)}”`;
  lines.push(`      ${removal.kind} by ${removal.by}, ${describeInterval(removal.at)}: ${words}`);
  if (!explain) return lines;
  if (removal.rule) lines.push(`      rule: ${removal.rule}`);
  lines.push(...groundsOf(removal.at));
  return lines;
}

/** Which spans of days were weighed, with their probabilities, and why; of a day that nothing else was weighed for, its grounds. */
function describeDates({ weighed, posted }: ReadStatement): string[] {
  if (!weighed) return posted ? groundsOf(posted) : [];
  return weighed.map(
    ({ days, score, why }) =>
      `      ${score.toFixed(2).padStart(6)}  ${days ? describeInterval(days) : 'no day'}: ${why}`,
  );
}

function groundsOf({ grounds }: Interval): string[] {
  const { earliest, latest } = grounds ?? {};
  if (earliest === latest) return earliest ? [`      ${earliest}`] : [];
  return [earliest && `      earliest: ${earliest}`, latest && `      latest: ${latest}`].filter(
    line => line !== undefined && line !== '',
  ) as string[];
}

function describeInterval(interval: Interval | null): string {
  if (!interval || (!interval.earliest && !interval.latest)) return 'at an unknown time';
  if (interval.earliest === interval.latest) return `${interval.earliest}`;
  return `between ${interval.earliest ?? '?'} and ${interval.latest ?? '?'}`;
}
