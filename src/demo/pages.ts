// What the sample newsroom serves: ordinary feed XML and article HTML, as outlets write them.
import type { Story } from './story.ts';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const path = (story: Story): string => `/${story.outlet.toLowerCase().replaceAll(' ', '-')}/${story.slug}`;
const isCorrected = (story: Story, now: string) => story.corrected !== undefined && story.corrected.at <= now;

function embedded({ embed }: Story): string {
  if (!embed) return '';
  const link = escapeHtml(embed.permalink);
  return embed.platform === 'instagram'
    ? `<blockquote class="instagram-media" data-instgrm-permalink="${link}"><a href="${link}">${escapeHtml(embed.text)}</a></blockquote>`
    : `<blockquote class="twitter-tweet"><p>${escapeHtml(embed.text)}</p><a href="${link}">${link}</a></blockquote>`;
}

export function articlePage(origin: string, story: Story, now: string): string {
  const corrected = isCorrected(story, now);
  const paragraphs = corrected ? story.corrected!.paragraphs : story.paragraphs;
  const metadata = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.title,
    datePublished: story.published,
    dateModified: corrected ? story.corrected!.at : story.published,
    author: { '@type': 'Person', name: story.author },
    publisher: { '@type': 'Organization', name: story.outlet },
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(story.title)} – ${escapeHtml(story.outlet)}</title>
<link rel="canonical" href="${origin}${path(story)}">
<meta property="og:site_name" content="${escapeHtml(story.outlet)}">
<script type="application/ld+json">${JSON.stringify(metadata).replaceAll('<', '\\u003c')}</script>
</head>
<body>
<header><a href="/">${escapeHtml(story.outlet)}</a></header>
<main><article>
<h1>${escapeHtml(story.title)}</h1>
<p class="byline">By ${escapeHtml(story.author)} <time datetime="${story.published}">${story.published.slice(0, 10)}</time></p>
${paragraphs.map(paragraph => `<p>${escapeHtml(paragraph)}</p>`).join('\n')}
${embedded(story)}
</article></main>
<footer>A page of the sample newsroom. All outlets and, but for one, all people are invented.</footer>
</body>
</html>`;
}

export function feedOf(origin: string, stories: Story[], now: string): string {
  const items = stories
    .toSorted((a, b) => (a.published < b.published ? 1 : -1))
    .map(story => {
      const link = `${origin}${path(story)}`;
      const updated = isCorrected(story, now) ? `<atom:updated>${story.corrected!.at}</atom:updated>` : '';
      return `<item><title>${escapeHtml(story.title)}</title><link>${link}</link><guid>${link}</guid><pubDate>${new Date(story.published).toUTCString()}</pubDate>${updated}</item>`;
    });
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>${escapeHtml(stories[0]!.outlet)}</title>
<link>${origin}/</link>
<description>News of the sample newsroom</description>
${items.join('\n')}
</channel></rss>`;
}

export const front = (origin: string, stories: Story[]): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Sample newsroom</title></head><body><h1>Sample newsroom</h1>
<ul>${stories.map(story => `<li><a href="${origin}${path(story)}">${escapeHtml(story.title)}</a></li>`).join('')}</ul>
</body></html>`;
