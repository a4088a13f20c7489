// Article pages as outlets write them, for tests.

export interface PageParts {
  title?: string;
  paragraphs?: string[];
  /** Into <head>. */
  head?: string;
  /** After the paragraphs, within <article>. */
  inside?: string;
  lang?: string;
}

export const PARAGRAPHS = [
  'The singer Mara Velour took down a video on Tuesday, hours after she had posted it to her story on Instagram.',
  '“I was tired and I said too much,” she said in the clip. “I hope people can hear what I meant by it, and not only how it sounded.”',
  'Her label did not answer questions about why the video was removed. A spokesman said that she would speak again soon.',
];

export function buildPage({
  title = 'Velour deletes video',
  paragraphs = PARAGRAPHS,
  head = '',
  inside = '',
  lang = 'en-GB',
}: PageParts = {}): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title} | The Daily Lantern</title>${head}</head>
<body><header><nav><a href="/">Home</a> <a href="/music">Music</a></nav></header>
<main><article><h1>${title}</h1>${paragraphs.map(p => `<p>${p}</p>`).join('\n')}${inside}</article></main>
<aside><p>Read more: ten hats of the year, and where to buy them</p></aside>
<footer><p>© The Daily Lantern. All rights are somewhere else.</p></footer></body></html>`;
}

export const jsonLd = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
