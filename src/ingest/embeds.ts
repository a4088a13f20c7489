// Posts that an article embeds: the blockquotes, players and frames that the platforms hand out.
import type { EmbeddedPost } from '../../models/article.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { permalinkOf } from './permalink.ts';
import { squeeze } from './plain-text.ts';

const QUOTES = [
  'blockquote.twitter-tweet',
  'blockquote.twitter-video',
  'blockquote.instagram-media',
  'blockquote.tiktok-embed',
  'blockquote.bluesky-embed',
  'blockquote.text-post-media',
  'blockquote.truthsocial-embed',
  '.fb-post',
  '.fb-video',
  'lite-youtube',
  'amp-twitter',
  'amp-instagram',
  'amp-youtube',
  'amp-tiktok',
];
const SELECTOR = [...QUOTES, 'iframe', 'amp-iframe'].join(',');
const ADDRESSES = [
  'data-instgrm-permalink',
  'data-text-post-permalink',
  'data-bluesky-uri',
  'cite',
  'data-href',
  'src',
  'data-src',
  'data-lazy-src',
];

/** Every address that an embed may give its post by, the surest first. */
function* addressesOf(element: DomElement): Generator<string> {
  for (const name of ADDRESSES) {
    const value = element.getAttribute(name);
    if (value) yield value;
  }
  const video = element.getAttribute('videoid') ?? element.getAttribute('data-videoid');
  if (video) yield `https://www.youtube.com/watch?v=${video}`;
  const tweet = element.getAttribute('data-tweetid');
  if (tweet) yield `https://x.com/i/status/${tweet}`;
  const shortcode = element.getAttribute('data-shortcode');
  if (shortcode) yield `https://www.instagram.com/p/${shortcode}/`;
  // The link to the post itself is the last in it; hashtags and mentions come before.
  for (const link of [...element.querySelectorAll('a[href]')].reverse()) yield link.getAttribute('href')!;
}

function embedOf(element: DomElement): EmbeddedPost | null {
  for (const address of addressesOf(element)) {
    const permalink = permalinkOf(address);
    if (!permalink) continue;
    const words = [...element.querySelectorAll('p')].map(p => squeeze(p.textContent ?? '')).filter(Boolean);
    const { platform, url, author } = permalink;
    return { platform, permalink: url, author, text: words.join('\n\n') || null };
  }
  return null;
}

/**
 * Takes the embedded posts out of the page and returns them in order, each permalink once. Their words are the post's,
 * not the article's: they must not end up in its text.
 */
export function takeEmbeds(document: DomDocument): EmbeddedPost[] {
  const found = new Map<string, EmbeddedPost>();
  for (const element of [...document.querySelectorAll(SELECTOR)]) {
    const embed = embedOf(element);
    if (!embed) continue;
    const before = found.get(embed.permalink);
    if (!before) found.set(embed.permalink, embed);
    else before.text ??= embed.text;
    element.remove();
  }
  return [...found.values()];
}
