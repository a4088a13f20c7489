// Addresses of posts on the platforms: which post a link, embed or player is about, in the form that a reader can open.
import type { Platform } from '../../models/statement.ts';

export interface Permalink {
  platform: Platform;
  url: string;
  /** Handle as in the address, without @; null where the address does not say. */
  author: string | null;
}

interface Rule {
  platform: Platform;
  host: RegExp;
  path: RegExp;
  url(groups: Record<string, string | undefined>): string;
}

const rule = (platform: Platform, host: RegExp, path: RegExp, url: Rule['url']): Rule => ({
  platform,
  host,
  path,
  url,
});

const X = /(^|\.)(twitter|x)\.com$/;
const INSTAGRAM = /(^|\.)instagram\.com$/;
const TIKTOK = /(^|\.)tiktok\.com$/;
const YOUTUBE = /(^|\.)(youtube(-nocookie)?\.com)$/;
const FACEBOOK = /(^|\.)facebook\.com$/;
const watch = ({ id }: Record<string, string | undefined>) => `https://www.youtube.com/watch?v=${id}`;

// Matched against path and query.
const RULES: Rule[] = [
  rule(
    'X',
    X,
    /^\/(?!i\/)(?<author>\w+)\/status(?:es)?\/(?<id>\d+)/,
    g => `https://x.com/${g['author']}/status/${g['id']}`,
  ),
  rule(
    'X',
    X,
    /^\/(?:i\/(?:web\/)?status\/|embed\/Tweet\.html\?(?:.*&)?id=)(?<id>\d+)/i,
    g => `https://x.com/i/status/${g['id']}`,
  ),
  rule(
    'Instagram',
    INSTAGRAM,
    /^\/stories\/(?<author>[\w.]+)\/(?<id>\d+)/,
    g => `https://www.instagram.com/stories/${g['author']}/${g['id']}/`,
  ),
  rule(
    'Instagram',
    INSTAGRAM,
    /^\/(?:(?<author>[\w.]+)\/)?(?<kind>p|reel|reels|tv)\/(?<id>[\w-]+)/,
    g => `https://www.instagram.com/${g['kind'] === 'reels' ? 'reel' : g['kind']}/${g['id']}/`,
  ),
  rule(
    'TikTok',
    TIKTOK,
    /^\/@(?<author>[\w.]+)\/(?<kind>video|photo)\/(?<id>\d+)/,
    g => `https://www.tiktok.com/@${g['author']}/${g['kind']}/${g['id']}`,
  ),
  rule(
    'TikTok',
    TIKTOK,
    /^\/(?:embed(?:\/v\d)?|player\/v1)\/(?<id>\d+)/,
    g => `https://www.tiktok.com/embed/v2/${g['id']}`,
  ),
  rule('YouTube', YOUTUBE, /^\/(?:embed|shorts|live|v)\/(?!videoseries)(?<id>[\w-]{11})/, watch),
  rule('YouTube', YOUTUBE, /^\/watch\?(?:.*&)?v=(?<id>[\w-]{11})/, watch),
  rule('YouTube', /^youtu\.be$/, /^\/(?<id>[\w-]{11})/, watch),
  rule(
    'Bluesky',
    /^bsky\.app$/,
    /^\/profile\/(?<author>[\w.:-]+)\/post\/(?<id>\w+)/,
    g => `https://bsky.app/profile/${g['author']}/post/${g['id']}`,
  ),
  rule(
    'Bluesky',
    /^embed\.bsky\.app$/,
    /^\/embed\/(?<author>did:[\w.:]+)\/app\.bsky\.feed\.post\/(?<id>\w+)/,
    g => `https://bsky.app/profile/${g['author']}/post/${g['id']}`,
  ),
  rule(
    'Facebook',
    FACEBOOK,
    /^\/(?<author>[\w.]+)\/(?<kind>posts|videos)\/(?<id>[\w.-]+)/,
    g => `https://www.facebook.com/${g['author']}/${g['kind']}/${g['id']}`,
  ),
  rule(
    'Facebook',
    FACEBOOK,
    /^\/(?<kind>reel|watch)\/(?:\?v=)?(?<id>\d+)/,
    g => `https://www.facebook.com/${g['kind'] === 'reel' ? 'reel/' : 'watch/?v='}${g['id']}`,
  ),
  rule(
    'Threads',
    /(^|\.)threads\.(net|com)$/,
    /^\/@(?<author>[\w.]+)\/post\/(?<id>[\w-]+)/,
    g => `https://www.threads.net/@${g['author']}/post/${g['id']}`,
  ),
  rule(
    'Truth Social',
    /(^|\.)truthsocial\.com$/,
    /^\/@(?<author>\w+)\/(?:posts\/)?(?<id>\d+)/,
    g => `https://truthsocial.com/@${g['author']}/${g['id']}`,
  ),
];

/** `at://did/app.bsky.feed.post/key`: how Bluesky's own embeds name a post. */
const AT_URI = /^at:\/\/(did:[\w.:]+)\/app\.bsky\.feed\.post\/(\w+)$/;

/** The post that an address is about, or null if it is about none that we know how to name. */
export function permalinkOf(address: string): Permalink | null {
  const at = AT_URI.exec(address.trim());
  if (at) return { platform: 'Bluesky', url: `https://bsky.app/profile/${at[1]}/post/${at[2]}`, author: null };
  const url = URL.parse(address.trim(), 'https://invalid.invalid');
  if (!url) return null;
  // Facebook's player carries the post's address in a parameter.
  const inner = /\/plugins\/(post|video)\.php$/.test(url.pathname) ? url.searchParams.get('href') : null;
  if (inner && FACEBOOK.test(url.hostname)) return permalinkOf(inner);
  for (const { platform, host, path, url: build } of RULES) {
    const groups = host.test(url.hostname) ? path.exec(url.pathname + url.search)?.groups : undefined;
    if (!groups) continue;
    const author = groups['author']?.startsWith('did:') ? null : (groups['author'] ?? null);
    return { platform, url: build(groups), author };
  }
  return null;
}
