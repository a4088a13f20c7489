// What search engines and citation tools read: schema.org Quotation. Pure. https://schema.org/Quotation
import type { Interval } from '../../../models/interval.ts';
import type { Statement } from '../../../models/statement.ts';
import { pages, webUrl } from './links.ts';
import { inWords } from './when.ts';

// schema.org wants a date: only a day that is known may stand there.
function knownDay({ earliest, latest }: Interval): string | undefined {
  return earliest && latest && earliest.slice(0, 10) === latest.slice(0, 10) ? earliest.slice(0, 10) : undefined;
}

export function quotationLd(statement: Statement, publicUrl: string): object {
  const { speaker, removal, posted } = statement;
  return {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    '@id': publicUrl + pages.statement(statement.id),
    url: publicUrl + pages.statement(statement.id),
    text: statement.quotes.map(({ text }) => text).join('\n'),
    inLanguage: statement.lang === 'und' ? undefined : statement.lang,
    creator: {
      '@type': 'Person',
      name: speaker.name,
      sameAs: speaker.wikidata ? pages.wikidata(speaker.wikidata) : undefined,
    },
    datePublished: posted ? knownDay(posted) : undefined,
    temporal: posted ? inWords(posted).edtf : undefined,
    creativeWorkStatus: removal ? `${statement.status}: ${removal.kind} ${inWords(removal.at).edtf}` : statement.status,
    citation: statement.sources.items.map(({ title, url, outlet, published }) => ({
      '@type': 'NewsArticle',
      headline: title,
      url: webUrl(url) ?? undefined,
      publisher: { '@type': 'Organization', name: outlet },
      datePublished: published ?? undefined,
    })),
  };
}

/** JSON for a `<script type="application/ld+json">`: nothing in it can end the element or start a comment. */
export const jsonLdScript = (data: object): string =>
  JSON.stringify(data)
    .replace(/[<>&]/g, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/[\u2028\u2029]/g, c => `\\u${c.charCodeAt(0).toString(16)}`);
